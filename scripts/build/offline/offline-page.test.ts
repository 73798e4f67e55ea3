import { describe, expect, it } from 'vitest';
import { offlinePage } from './offline-page.ts';

const settings = {
  base: '/',
  origin: 'https://example.cn',
  files: new Set(['index.html', 'a/index.html', '_astro/x.js', 'x.css']),
  left: new Set(['a.docx']),
};
const turn = (body: string, head = '') =>
  offlinePage(
    `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`,
    'a/index.html',
    settings,
  );

describe('offlinePage', () => {
  it('makes a module a classic script at the end of the page', () => {
    const { html, modules } = turn(
      '<script type="module" src="/_astro/x.js"></script><main>甲</main>',
    );
    expect(html).toContain('<main>甲</main><script src="../_astro/x.js"></script></body>');
    expect(modules).toEqual(['/_astro/x.js']);
  });

  it('drops scripts and panels that only serve what must be fetched', () => {
    const { html, modules } = turn(
      '<main>甲<p data-take-shown hidden>导出</p><p data-export-results>导出</p></main>' +
        '<script type="module" src="/_astro/ExportResults.x.js"></script>',
    );
    expect(html).toContain('<main>甲</main></body>');
    expect(modules).toEqual([]);
  });

  it('shows the online address at the top and copies it', () => {
    const { html } = turn(
      '<main><div data-cite="/a/"></div></main>',
      '<link rel="canonical" href="https://example.cn/a/">',
    );
    expect(html).toContain('<a href="https://example.cn/a/">https://example.cn/a/</a></p>');
    expect(html).toContain('data-cite="https://example.cn/a/"');
  });

  it('sends readers to the site for what it leaves out', () => {
    expect(turn('<a href="/a.docx">Word</a>').html).toContain('href="https://example.cn/a.docx"');
  });

  it('drops policies and hints that only make sense over HTTP', () => {
    const head =
      '<meta http-equiv="Content-Security-Policy" content="x"><link rel="search" href="/o.xml">';
    expect(turn('', head).html).toContain('<head></head>');
  });

  it('names links to nothing', () => {
    expect(turn('<a href="/b/">乙</a><a href="/a/">甲</a>').missing).toEqual(['/b/']);
  });
});
