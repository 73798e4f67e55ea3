import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite, checkSiteFully } from './check-site.ts';
import type { BuiltSettings } from './read-site.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const page = (title: string, body = '', lang = 'zh-CN') =>
  `<!doctype html>\n<html lang="${lang}">\n<head><title>${title}</title></head>\n` +
  `<body><main><h1>${title}</h1>\n${body}\n</main></body>\n</html>\n`;

/** Writes a site of these files and says what is wrong with it, a line a finding. */
async function check(files: Record<string, string>, settings: BuiltSettings = {}) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const found = await checkSiteFully(dir, { label: '', ...settings });
  return found.map(({ place, rule, message }) =>
    [`${place.file}:${place.line}:${place.column}`, rule, message].join(' '),
  );
}

/** A page whose body, on line 5, is this. */
const body = (html: string) => ({ 'index.html': page('首页', html) });

describe('checkSiteFully', () => {
  it('says nothing of a site in order', async () => {
    const files = {
      'index.html': page('首页', '<p id="a">一 <a href="/b/">乙</a> <a href="b/#c">丙</a></p>'),
      'b/index.html': page(
        '乙',
        `<p id="c">二 <a href="../">上</a> <a href="#c">此</a> <a href="#">顶</a>
         <a href="/data/x.json?v=1">数据</a> <a href="https://www.shaanxi.gov.cn/">外</a>
         <a href="mailto:a@b.cn">信</a> <a href="#:~:text=二">词</a></p>
         <img src="/x.svg" alt="图">`,
      ),
      'data/x.json': '{}',
      'x.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>图</title></svg>',
      '404.html': page('没有'),
    };
    expect(await check(files)).toEqual([]);
  });

  it('finds links to nothing, without their slash, or to a missing place', async () => {
    const files = {
      ...body(
        '<p><a href="/none/">1</a>\n<a href="/b">2</a>\n<a href="/b/#none">3</a>\n<a href="#no">4</a>\n<a href="/b/index.htm">5</a></p>',
      ),
      'b/index.html': page('乙'),
    };
    expect(await check(files)).toEqual([
      'index.html:5:4 link-dead 链接“/none/”所指的页面或文件不存在',
      'index.html:6:1 link-slash 链接“/b”缺末尾的斜线',
      'index.html:7:1 link-fragment 链接“/b/#none”所指的页面里没有“#none”这一处',
      'index.html:8:1 link-fragment 链接“#no”所指的页面里没有“#no”这一处',
      'index.html:9:1 link-dead 链接“/b/index.htm”所指的页面或文件不存在',
    ]);
  });

  it('knows the base: links under it are right, links beside it are not', async () => {
    const files = {
      ...body('<p><a href="/sub/b/">1</a>\n<a href="/b/">2</a></p>'),
      'b/index.html': page('乙', '<p><a href="../">1</a></p>'),
    };
    expect(await check(files, { base: '/sub/' })).toEqual([
      'index.html:6:1 link-outside-base 链接“/b/”不在网站的路径“/sub/”之下',
    ]);
  });

  it('checks links to the public address of the site like all others', async () => {
    const files = body('<p><a href="https://x.cn/no/">1</a>\n<a href="https://y.cn/no/">2</a></p>');
    expect(await check(files, { origin: 'https://x.cn' })).toEqual([
      'index.html:5:4 link-dead 链接“https://x.cn/no/”所指的页面或文件不存在',
    ]);
  });

  it('finds what is loaded from elsewhere, and links that run scripts', async () => {
    const html =
      '<p><img src="https://x.cn/a.png" alt="图">\n<a href="javascript:x()">1</a>\n<a href="http://[">2</a></p>';
    expect(await check(body(html))).toEqual([
      'index.html:5:4 load-outside 页面要从别处装载“https://x.cn/a.png”',
      'index.html:6:1 link-protocol 链接“javascript:x()”不是网页地址',
      'index.html:7:1 link-unreadable 链接“http://[”不是地址',
    ]);
  });

  it('looks at every address of a srcset, into templates, and past data in an address', async () => {
    const html =
      '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" srcset="/a.png 1x, /b.png 2x" alt="图"></p>\n' +
      '<template><p><a href="/none/">1</a></p></template>';
    expect(await check({ ...body(html), 'a.png': '' })).toEqual([
      'index.html:5:4 link-dead 链接“/b.png”所指的页面或文件不存在',
      'index.html:6:14 link-dead 链接“/none/”所指的页面或文件不存在',
    ]);
  });

  it('finds ids that stand twice', async () => {
    expect(await check(body('<p id="a">1</p>\n<p id="a">2</p>'))).toEqual([
      'index.html:6:1 id-repeated id“a”在这一页里重复出现',
    ]);
  });

  it('finds ids that are empty, and a second title', async () => {
    const html = page('首页', '<p id="">1</p>').replace(
      '</title>',
      '</title><title>又一个</title>',
    );
    const found = await check({ 'index.html': html });
    expect(found.filter((line) => !line.includes(' html/'))).toEqual([
      'index.html:3:24 page-title 页面有多余的标题“又一个”',
      'index.html:5:1 id-repeated 有空的 id',
    ]);
  });

  it('finds pages without language, heading or title of their own', async () => {
    const files = {
      'index.html': page('首页', '<h1>又一个</h1>', 'en'),
      'b/index.html': page('首页'),
      'c/index.html': page('丙').replace('<h1>丙</h1>', '').replace('<title>丙</title>', ''),
    };
    expect((await check(files)).filter((line) => !line.includes(' html/'))).toEqual([
      'c/index.html:1:1 page-heading 页面没有 h1',
      'c/index.html:1:1 page-title 页面没有标题（title）',
      'index.html:1:1 page-language 页面的语言写作“en”',
      'index.html:5:1 page-heading 页面有多余的 h1“又一个”',
      'index.html:3:7 page-title 标题“首页”与 b/index.html 相同',
    ]);
  });

  it('finds addresses that break the contract', async () => {
    const files = {
      'Sx/index.html': page('甲'),
      'a/b.html': page('乙'),
      [`${'a'.repeat(40)}/index.html`]: page('丙'),
    };
    expect((await check(files)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'Sx/index.html:0:0 address-form',
      'a/b.html:0:0 address-form',
      `${'a'.repeat(40)}/index.html:0:0 address-form`,
    ]);
  });

  it('finds paths of the machine in any text file', async () => {
    const files = {
      'a.js': `x;\ny("/home/li/x.ts");`,
      'b.css': `/* ${resolve('.')} */`,
      'c.json': '{"path":"/sx2022/t45/"}',
      'd.ris': 'UR  - file:///srv/x\r\n',
      'e.atom': '<feed>C:\\Users\\li</feed>',
    };
    expect(await check(files)).toEqual([
      'a.js:2:4 machine-path 文件里有生成它的机器上的路径',
      'b.css:1:4 machine-path 文件里有生成它的机器上的路径',
      'd.ris:1:7 machine-path 文件里有生成它的机器上的路径',
      'e.atom:1:7 machine-path 文件里有生成它的机器上的路径',
    ]);
  });

  it('finds HTML that is not valid', async () => {
    expect(await check(body('<p><div>一</div></p>'))).toContainEqual(
      expect.stringMatching(/^index\.html:5:\d+ html\/[\w-]+ HTML 不合规范：/),
    );
  });
});

describe('checkSite', () => {
  it('leaves HTML validity to the tests', async () => {
    writeFileSync(join(dir, 'index.html'), page('首页', '<p><div>一</div></p>'));
    expect(await checkSite(dir)).toEqual([]);
  });
});
