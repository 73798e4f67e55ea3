import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdownZones, readableLine } from '../../src/memo/read/markdown-zones.ts';
import { linkMarkdown } from '../../src/memo/write/to-markdown.ts';

const REFERENCE = '附件第45项';

/** Texts with the reference in a place of its own each, and whether a link may be put there. */
const TEXTS: [text: string, free: boolean][] = [
  ['见附件第45项。', true],
  ['- 见附件第45项', true],
  ['> 见附件第45项', true],
  ['# 附件第45项', true],
  ['见**附件第45项**。', true],
  ['见 *附件第45项* 和_别的_。', true],
  ['    附件第45项', false],
  ['文字\n    附件第45项', true],
  ['- 项\n\n  附件第45项', true],
  ['- 项\n\n      附件第45项', false],
  ['```\n附件第45项\n```', false],
  ['~~~\n附件第45项\n~~~', false],
  ['````\n```\n附件第45项\n````', false],
  ['见 `附件第45项` 。', false],
  ['见 ``附件第45项 ` `` 。', false],
  ['见 `附件\n第45项`', false],
  ['见 `` ` 附件第45项。', true],
  ['[附件第45项](https://x.example/)', false],
  ['![附件第45项](a.png)', false],
  ['[附件第45项][a]\n\n[a]: https://x.example/', false],
  ['[附件第45项]\n\n[附件第45项]: https://x.example/', false],
  ['[附件第45项]没有链接', true],
  ['<div>附件第45项</div>', false],
  ['<div>\n附件第45项\n</div>', false],
  ['<!-- 附件第45项 -->', false],
  ['见<b>附件第45项</b>。', true],
  ['<https://x.example/附件第45项>', false],
];

/** Whether remark reads the reference as text outside links. */
function isFree(text: string): boolean {
  const walk = (node: Nodes): boolean => {
    if (node.type === 'text') return node.value.replace(/\s/gu, '').includes(REFERENCE);
    if (node.type === 'link' || node.type === 'linkReference') return false;
    return 'children' in node && node.children.some(walk);
  };
  return walk(unified().use(remarkParse).parse(text));
}

describe('Markdown as the command and the page read it', () => {
  it.each(TEXTS)('%j: %s', (text, free) => {
    // The example itself is right only where remark says the same.
    expect(isFree(text)).toBe(free);
    const lines = text.split('\n');
    const zones = markdownZones(lines);
    const links = lines.map((line) => {
      const start = line.indexOf(REFERENCE);
      return start < 0 ? [] : [{ start, end: start + REFERENCE.length, record: 'sx2022/t45' }];
    });
    const linked = linkMarkdown(lines, links, 'https://y.example');
    expect(linked.includes('https://y.example')).toBe(free);
    expect(zones).toHaveLength(lines.length);
  });

  it('passes over the marks of emphasis, links and tags, and keeps all places', () => {
    const line = '由**省公安厅**负责第**101**项，见[附件](https://x.example/)<b>第45项</b>和`代码`';
    const [zone] = markdownZones([line]);
    const read = zone ? readableLine(line, zone) : '';
    expect(read.replace(/ /gu, '')).toBe('由省公安厅负责第101项，见附件第45项和代码');
    expect(read).toHaveLength(line.length);
  });

  it('never puts a link across half of an emphasis', () => {
    const line = '**工作要点**附件第45项';
    const links = [[{ start: 2, end: line.length, record: 'sx2022/t45' }]];
    expect(linkMarkdown([line], links, 'https://y.example')).toBe(
      '**[工作要点](https://y.example/sx2022/t45/)**[附件第45项](https://y.example/sx2022/t45/)',
    );
  });

  it('takes time that grows with the length, whatever the marks', () => {
    for (const mark of ['`', '*', '[', '<', '_', '~', '\\', '(']) {
      const zones = markdownZones([`${mark} `.repeat(20_000), mark.repeat(20_000)]);
      expect(zones).toHaveLength(2);
    }
  });
});
