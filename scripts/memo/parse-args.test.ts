import { describe, expect, it } from 'vitest';
import { parseArgs } from './parse-args.ts';

const siteIn = (environment: Record<string, string>) => {
  const command = parseArgs(['check', 'a.txt'], environment);
  return typeof command === 'object' && 'site' in command ? command.site : command;
};

describe('the address of the links of npm run memo', () => {
  it.each([
    [{}, 'http://localhost:4321'],
    [{ SITE_URL: 'https://example.cn/' }, 'https://example.cn'],
    [{ SITE_URL: 'https://example.cn', SITE_BASE: 'zscq' }, 'https://example.cn/zscq'],
    [{ SITE_URL: 'https://example.cn/', SITE_BASE: '/zscq/' }, 'https://example.cn/zscq'],
  ])('is the one that a build with %j has', (environment, site) => {
    expect(siteIn(environment)).toBe(site);
  });

  it('is refused where it is none', () => {
    expect(() => siteIn({ SITE_URL: 'ftp://example.cn' })).toThrow('SITE_URL 是“ftp://example.cn”');
  });
});
