import { describe, expect, it } from 'vitest';
import { linkUrl, readSite } from './link-url.ts';

describe('linkUrl', () => {
  it.each([
    ['https://x.example', 'https://x.example/sx2022/t45/'],
    ['https://x.example/ip/', 'https://x.example/ip/sx2022/t45/'],
  ])('puts a record on %s', (site, url) => {
    expect(linkUrl(site, 'sx2022/t45')).toBe(url);
  });
});

describe('readSite', () => {
  it.each([
    ['https://x.example/ip/?a#b', 'https://x.example/ip'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('takes %s', (text, site) => {
    expect(readSite(text)).toBe(site);
  });

  it.each(['x.example', 'javascript:alert(1)', 'file:///x', 'https://', ''])(
    'refuses %s',
    (text) => {
      expect(readSite(text)).toBeNull();
    },
  );
});
