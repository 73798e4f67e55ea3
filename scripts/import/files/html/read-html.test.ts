import { describe, expect, it } from 'vitest';
import { writeText } from '../write-text.ts';
import { readHtml } from './read-html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html));
const lines = (html: string): string[] =>
  writeText(read(html).text?.blocks ?? [])
    .trimEnd()
    .split('\n');

const ARTICLE = [
  '<p style="text-align:center">关于做好知识产权保护工作的通知</p>',
  '<p>各市知识产权局：</p>',
  '<p>　　一、建立台账。&nbsp;每季度更新一次，<br>年底前报送。<br>　　二、开展培训。</p>',
  '<p>青岚省知识产权局<br>2024年3月5日</p>',
].join('\n');

const TEXT = [
  '关于做好知识产权保护工作的通知',
  '各市知识产权局：',
  '一、建立台账。 每季度更新一次，年底前报送。',
  '二、开展培训。',
  '青岚省知识产权局',
  '2024年3月5日',
];

describe('readHtml', () => {
  it('finds the article among what a site puts around it, and names the rest', () => {
    const page = `<!DOCTYPE html><html><head><title>x</title></head><body>
      <div class="header"><a href="/">首页</a><a href="/b">政务公开</a></div>
      <div class="position">您当前的位置：<a>首页</a> &gt; <a>通知公告</a></div>
      <div class="main"><div class="left"><ul><li><a>通知一二三四五</a></li><li><a>公告一二三四五</a></li></ul></div>
      <div class="content"><div class="TRS_Editor">${ARTICLE}</div><p>【打印】【关闭】</p></div></div>
      <div class="footer">主办：青岚省知识产权局 版权所有 青ICP备12345678号</div>
      <script>var a = '<p>不是正文。</p>';</script></body></html>`;
    expect(lines(page)).toEqual(TEXT);
  });

  it('puts the title that stands above the article before it', () => {
    const page = `<html><body><div><h1>关于开展试点的通知</h1></div><div class="c"><div><p>各县：</p><p>一、启动试点。各县要在年底前完成全部任务。</p><p>二、总结经验。各县要及时报送典型做法。</p></div></div></body></html>`;
    expect(lines(page)[0]).toBe('关于开展试点的通知');
  });

  it('reads tables with merged cells, and opens those that only lay out the page', () => {
    const table =
      '<table><tr><th rowspan="2">序号</th><th colspan="2">任务</th></tr><tr><td>内容</td><td>单位</td></tr><tr><td>1</td><td>建档<br>报送</td><td>省局</td></tr></table>';
    expect(
      lines(`<table><tr><td><table><tr><td>${ARTICLE}${table}</td></tr></table></td></tr></table>`),
    ).toEqual([
      ...TEXT,
      '<table>',
      '<tr><td rowspan="2">序号</td><td colspan="2">任务</td></tr>',
      '<tr><td>内容</td><td>单位</td></tr>',
      '<tr><td>1</td><td>建档<br>报送</td><td>省局</td></tr>',
      '</table>',
    ]);
  });

  it('prints the numbers of ordered lists as browsers do', () => {
    const body = `${ARTICLE}<ol start="3"><li>甲的要求。</li><li value="7">乙的要求。</li></ol><ol style="list-style-type: cjk-ideographic"><li>丙的要求。</li></ol><ol><li>一、丁的要求。</li></ol><ul><li>戊的要求。</li></ul>`;
    expect(lines(body).slice(TEXT.length)).toEqual([
      '3.甲的要求。',
      '7.乙的要求。',
      '一、丙的要求。',
      '一、丁的要求。',
      '戊的要求。',
    ]);
  });

  it('reads pages in GBK', () => {
    const gbk = Uint8Array.from([
      ...new TextEncoder().encode('<html><head><meta charset="gb2312"></head><body><p>'),
      // 知识产权保护工作要点通知
      ...[0xd6, 0xaa, 0xca, 0xb6, 0xb2, 0xfa, 0xc8, 0xa8, 0xb1, 0xa3, 0xbb, 0xa4],
      ...new TextEncoder().encode('</p><p>12345678901234567890</p></body></html>'),
    ]);
    expect(writeText(readHtml(gbk).text?.blocks ?? [])).toContain('知识产权保护\n');
  });

  it('refuses a page to log in, and one that only a script fills', () => {
    expect(
      read(
        '<form><p>用户名</p><input><p>密码</p><input type="password"><button>登录</button></form>',
      ).error,
    ).toContain('登录页');
    expect(
      read('<html><body><div id="app"></div><script>go()</script></body></html>').error,
    ).toContain('没有找到正文');
  });
});
