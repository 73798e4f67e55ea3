import { describe, expect, it } from 'vitest';
import { toHtml } from './to-html.ts';
import { linkMarkdown, memoMarkdown, textToMarkdown } from './to-markdown.ts';

const site = 'https://x.example';
const part = { start: 0, end: 3, record: 'sx2022/t4' };

describe('memoMarkdown', () => {
  it('keeps the line ends of the memo and adds links alone to a .md file', () => {
    const lines = ['# 任务4', '', '任务4'];
    const memo = { form: 'markdown', lines, newline: '\r\n' } as const;
    expect(memoMarkdown(memo, [[], [], [part]], site)).toBe(
      '# 任务4\r\n\r\n[任务4](https://x.example/sx2022/t4/)',
    );
  });
});

describe('textToMarkdown', () => {
  it('escapes what would be markup and parts paragraphs', () => {
    const lines = ['任务4 *', '', '# 一', '1. 二', '- 三', 'a_b'];
    expect(textToMarkdown(lines, [[part]], site)).toBe(
      '[任务4](https://x.example/sx2022/t4/) \\*\n\n\\# 一\n\n1\\. 二\n\n\\- 三\n\na\\_b\n',
    );
  });

  it('gives nothing for nothing', () => {
    expect(textToMarkdown(['', ' '], [], site)).toBe('');
  });
});

describe('linkMarkdown', () => {
  it.each([
    ['[任务4](/x)', { start: 1, end: 4 }],
    ['`任务4`', { start: 1, end: 4 }],
    ['![任务4](/x.png)', { start: 2, end: 5 }],
    ['<https://a/任务4>', { start: 11, end: 14 }],
    ['[任务4]: https://a', { start: 1, end: 4 }],
  ])('puts no link into %s', (line, place) => {
    expect(linkMarkdown([line], [[{ ...place, record: 'sx2022/t4' }]], site)).toBe(line);
  });

  it('puts no link into front matter and fences', () => {
    const lines = ['---', '任务4', '---', '```js', '任务4', '```', '任务4'];
    const linked = linkMarkdown(
      lines,
      lines.map(() => [part]),
      site,
    );
    expect(linked).toBe([...lines.slice(0, 6), '[任务4](https://x.example/sx2022/t4/)'].join('\n'));
  });
});

describe('toHtml', () => {
  it('writes paragraphs with absolute links and nothing else', () => {
    expect(toHtml(['任务4<b>', ''], [[part], []], site)).toBe(
      '<p><a href="https://x.example/sx2022/t4/">任务4</a>&lt;b&gt;</p>\n<p></p>',
    );
  });
});
