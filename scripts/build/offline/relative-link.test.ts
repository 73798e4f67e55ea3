import { describe, expect, it } from 'vitest';
import { relativeLink, relativePath } from './relative-link.ts';

const files = new Set([
  'index.html',
  'a/index.html',
  'a/b/index.html',
  'search/index.html',
  'x.js',
]);
const settings = { base: '/zs/', files, left: new Set(['sitemap.xml']) };
const turn = (link: string, page = 'a/b/index.html') => relativeLink(link, page, settings);

describe('relativeLink', () => {
  it('names the file of a page, relative to the page that links to it', () => {
    expect(turn('/zs/')).toEqual({ kind: 'relative', link: '../../index.html' });
    expect(turn('/zs/a/')).toEqual({ kind: 'relative', link: '../index.html' });
    expect(turn('/zs/a/b/#note-1')).toEqual({ kind: 'relative', link: 'index.html#note-1' });
    expect(turn('/zs/search/?q=%E4%B8%93', 'index.html')).toEqual({
      kind: 'relative',
      link: 'search/index.html?q=%E4%B8%93',
    });
    expect(turn('/zs/x.js')).toEqual({ kind: 'relative', link: '../../x.js' });
  });

  it('leaves alone what does not begin at the top of the site', () => {
    for (const link of [
      '#main',
      'https://example.cn/',
      '../a/',
      '//example.cn/',
      'mailto:a@b.cn',
    ]) {
      expect(turn(link)).toEqual({ kind: 'kept' });
    }
  });

  it('says which files stay online and which do not exist', () => {
    expect(turn('/zs/sitemap.xml')).toEqual({ kind: 'online', path: '/zs/sitemap.xml' });
    expect(turn('/zs/none/')).toEqual({ kind: 'missing' });
    expect(turn('/a/')).toEqual({ kind: 'missing' });
  });
});

describe('relativePath', () => {
  it('goes up no further than it must', () => {
    expect(relativePath('a/b/index.html', 'a/c/index.html')).toBe('../c/index.html');
    expect(relativePath('index.html', 'a/x.css')).toBe('a/x.css');
    expect(relativePath('a/index.html', 'a/index.html')).toBe('index.html');
  });
});
