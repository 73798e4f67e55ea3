import { describe, expect, it } from 'vitest';
import { writeText } from '../write-text.ts';
import { pagesToText } from './pages-to-text.ts';
import type { Glyphs, Page, Rule } from './page.ts';

/** A text at a place, in type of 10, each Han character as wide as it is high. */
const at = (text: string, x: number, y: number, size = 10): Glyphs => ({
  text,
  x,
  end: x + [...text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? size / 2 : size), 0),
  y,
  size,
});
const page = (glyphs: Glyphs[], rules: Rule[] = []): Page => ({
  width: 300,
  height: 400,
  glyphs,
  rules,
  pictures: 0,
});
const lines = (...pages: Page[]): string[] =>
  writeText(pagesToText(pages).blocks).trimEnd().split('\n');

/** The rules around the cells of a table with these columns and rows. */
const grid = (xs: number[], ys: number[]): Rule[] => [
  ...xs.map((x) => ({ x0: x, x1: x, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 })),
  ...ys.map((y) => ({ x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: y, y1: y })),
];

describe('pagesToText', () => {
  it('joins what a full line breaks, in whatever order the file has it', () => {
    const full = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯';
    const found = lines(
      page([
        at('识产权局）', 30, 90),
        at('一、制度', 50, 60),
        at(full, 30, 75),
        at('二、保护', 50, 105),
      ]),
    );
    expect(found).toEqual(['一、制度', `${full}识产权局）`, '二、保护']);
  });

  it('joins the lines of a title in larger type', () => {
    expect(
      lines(
        page([
          at('关于加强保护', 90, 40, 20),
          at('工作的通知', 100, 65, 20),
          at('一、制度。每季更新台账一次。', 50, 100),
        ]),
      ),
    ).toEqual(['关于加强保护工作的通知', '一、制度。每季更新台账一次。']);
  });

  it('sets page numbers and repeated headers aside', () => {
    const one = (n: number) =>
      page([
        at('青岚文件', 30, 20),
        at(`一、第${'甲乙丙'.charAt(n)}项。`, 50, 100),
        at(`— ${n + 1} —`, 140, 390),
      ]);
    const text = pagesToText([one(0), one(1), one(2)]);
    expect(writeText(text.blocks)).toBe('一、第甲项。\n一、第乙项。\n一、第丙项。\n');
    expect(text.leftOut.map(({ reason }) => reason)).toEqual([
      '页眉',
      '页码',
      '页眉',
      '页码',
      '页眉',
      '页码',
    ]);
  });

  it('builds tables from their rules, cells that no rule parts as one', () => {
    const rules = grid([30, 80, 200, 270], [50, 70, 90, 110]).filter(
      // Nothing parts the second from the third row in the last column.
      (rule) => !(rule.y0 === 90 && rule.y1 === 90),
    );
    rules.push({ x0: 30, x1: 200, y0: 90, y1: 90 });
    const found = lines(
      page(
        [
          ...[at('序号', 35, 63), at('任务', 85, 63), at('单位', 205, 63)],
          ...[at('1', 35, 83), at('建立台账', 85, 83), at('省局', 205, 83)],
          ...[at('2', 35, 103), at('开展培训', 85, 103)],
        ],
        rules,
      ),
    );
    expect(found).toEqual([
      '<table>',
      '<tr><td>序号</td><td>任务</td><td>单位</td></tr>',
      '<tr><td>1</td><td>建立台账</td><td rowspan="2">省局</td></tr>',
      '<tr><td>2</td><td>开展培训</td></tr>',
      '</table>',
    ]);
  });

  it('goes on with a table over a page, and sets its header aside there', () => {
    const table = (rows: [string, string][]) =>
      page(
        rows.flatMap(([a, b], index) => [at(a, 35, 63 + index * 20), at(b, 85, 63 + index * 20)]),
        grid([30, 80, 270], rows.map((_, index) => 50 + index * 20).concat(50 + rows.length * 20)),
      );
    const text = pagesToText([
      table([
        ['序号', '任务'],
        ['1', '建档'],
      ]),
      table([
        ['序号', '任务'],
        ['2', '培训'],
      ]),
    ]);
    expect(writeText(text.blocks)).toBe('序号\t任务\n1\t建档\n2\t培训\n');
    expect(text.leftOut).toEqual([{ text: '序号\t任务', reason: '换页重印的表头' }]);
  });
});
