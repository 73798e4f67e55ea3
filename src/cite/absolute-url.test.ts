import { describe, expect, it } from 'vitest';
import { absoluteUrl, siteRoot } from './absolute-url.ts';

describe('siteRoot', () => {
  it.each([
    ['https://example.cn', '/', 'https://example.cn/'],
    ['https://example.cn/', '/', 'https://example.cn/'],
    ['https://example.cn', '/zscq/', 'https://example.cn/zscq/'],
    ['https://example.cn/', 'zscq', 'https://example.cn/zscq/'],
  ])('of %s and %s has one slash between its parts and at its end', (site, base, root) => {
    expect(siteRoot(site, base)).toBe(root);
  });

  it('is an absolute address also while no site is configured', () => {
    expect(siteRoot(undefined, '/')).toBe('http://localhost:4321/');
  });
});

describe('absoluteUrl', () => {
  it('puts a path under the root', () => {
    expect(absoluteUrl('https://example.cn/zscq/', '/sx2022/t45/')).toBe(
      'https://example.cn/zscq/sx2022/t45/',
    );
  });
});
