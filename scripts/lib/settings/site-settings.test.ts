import { describe, expect, it } from 'vitest';
import { siteSettings } from './site-settings.ts';

describe('SITE_URL', () => {
  it.each([
    [undefined, 'http://localhost:4321'],
    ['', 'http://localhost:4321'],
    ['https://example.cn', 'https://example.cn'],
    ['https://example.cn/', 'https://example.cn'],
    ['HTTPS://Example.CN:8443/', 'https://example.cn:8443'],
    ['https://知识产权.cn', 'https://xn--wlqv31d6xlvxs.cn'],
  ])('%s means %s', (setting, origin) => {
    expect(siteSettings({ SITE_URL: setting }).origin).toBe(origin);
  });

  it.each([
    ['example.cn', '不是以 http:// 或 https:// 开头的网址'],
    ['ftp://example.cn', '不是以 http:// 或 https:// 开头的网址'],
    ['https:example.cn', '不是以 http:// 或 https:// 开头的网址'],
    ['https://exa mple.cn', '不是以 http:// 或 https:// 开头的网址'],
    ['https://example.cn/zscq/', '带了路径 /zscq/，路径要另写在 SITE_BASE 里'],
    ['https://example.cn?from=memo', '带了 ? 或 #'],
    ['https://example.cn/#top', '带了 ? 或 #'],
    ['https://name:word@example.cn', '带了用户名或密码'],
  ])('%s is refused: %s', (setting, fault) => {
    expect(() => siteSettings({ SITE_URL: setting })).toThrow(
      `SITE_URL 是“${setting}”，${fault}。请只写协议和域名，例如 SITE_URL=https://example.cn 。`,
    );
  });
});

describe('SITE_BASE', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['zscq', '/zscq/'],
    ['/zscq', '/zscq/'],
    ['/zscq/v1.0/', '/zscq/v1.0/'],
  ])('%s means %s', (setting, base) => {
    expect(siteSettings({ SITE_BASE: setting }).base).toBe(base);
  });

  it.each([
    '/知识产权/',
    '/a b/',
    ' ',
    '//',
    '//zscq',
    '/a//b/',
    '/../zscq/',
    '/a/./b/',
    '/zscq/?a=1',
    '/%E7/',
    'https://example.cn/zscq/',
  ])('“%s” is refused', (setting) => {
    expect(() => siteSettings({ SITE_BASE: setting })).toThrow(
      `SITE_BASE 是“${setting}”，不能用作网站所在的路径。请写成 /zscq/ 这样`,
    );
  });
});
