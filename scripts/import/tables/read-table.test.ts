import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, spansOf, textOf, type Span } from '../lines/passage.ts';
import { makeSeed } from '../lines/seed.ts';
import { targetsOfFigure } from './figure.ts';
import { findTables } from './find-tables.ts';
import { readTable } from './read-table.ts';
import type { TableReading, TableRow } from './row.ts';

const seedOf = (text: string) => makeSeed('xx2024', 'document.txt', text);

/** All tables of a text, read. */
function tablesOf(text: string): TableReading[] {
  const seed = seedOf(text);
  return findTables(seed).flatMap(({ grid }) => readTable(seed, grid) ?? []);
}

/** A row in words: number, headings, title, text, units, time limits, fields. */
function show(text: string, row: TableRow): string {
  const seed = seedOf(text);
  const shared = (one: { shared: boolean }): string => (one.shared ? '＊' : '');
  return [
    row.number?.text ?? '–',
    ...row.headings.map((heading) => `〔${heading.text}〕`),
    ...(row.title === null ? [] : [`【${row.title.text}】`]),
    ...row.paragraphs.map((paragraph) => textOf(seed, paragraph)),
    ...row.units.map((unit) => `${unit.role}=${unit.text.replaceAll('\n', '/')}${shared(unit)}`),
    ...row.deadlines.map((one) => `时限=${one.text}${shared(one)}`),
    ...row.fields.map((one) => `${one.header}=${one.text}${shared(one)}`),
  ].join(' ');
}

const rowsOf = (text: string): string[] =>
  tablesOf(text).flatMap(({ rows }) => rows.map((row) => show(text, row)));
const TASKS = [
  '序号\t任务\t牵头单位\t配合单位\t完成时限',
  '1\t每季更新台账。\t省知识产权局\t省司法厅\t六月底前',
  '2\t开展培训两期。\t省司法厅\t—\t全年',
].join('\n');

const MERGED = [
  '<table><tr><td colspan="6">青岚市重点任务分工表</td></tr>',
  '<tr><th rowspan="2">序号</th><th rowspan="2">重点任务</th><th rowspan="2">工作内容</th><th colspan="2">责任分工</th><th rowspan="2">备注</th></tr>',
  '<tr><th>牵头单位</th><th>配合单位</th></tr>',
  '<tr><td colspan="6">一、夯实基础</td></tr>',
  '<tr><td>1</td><td rowspan="2">健全制度</td><td>修订规章。<br>印发办法。</td><td>市局</td><td>市司法局、<br>市财政局</td><td></td></tr>',
  '<tr><td>2</td><td>开展评估。</td><td rowspan="2">市发改委</td><td></td><td>新增</td></tr>',
  '<tr><td colspan="6">二、强化保护</td></tr>',
  '<tr><td>3</td><td>联合执法</td><td>开展巡查。</td><td>市公安局</td><td></td><td></td></tr>',
  '<tr><td colspan="6">注：各项任务按季报送。</td></tr></table>',
].join('\n');

describe('readTable', () => {
  it('takes the columns by the words of their headers', () => {
    expect(rowsOf(TASKS)).toEqual([
      '1 每季更新台账。 牵头单位=省知识产权局 配合单位=省司法厅 时限=六月底前',
      '2 开展培训两期。 牵头单位=省司法厅 配合单位=— 时限=全年',
    ]);
  });

  it('takes them in any order, and keeps with its header what nobody knows', () => {
    const text = '时间节点\t进展\t责任部门\t工作内容\t编号\n年底前\t已启动\t市局\t建立名录。\t7';
    expect(rowsOf(text)).toEqual(['7 建立名录。 责任部门=市局 时限=年底前 进展=已启动']);
  });

  it('reads merged cells, parted headers, headings within, a caption and a note', () => {
    const [reading] = tablesOf(MERGED);
    expect(rowsOf(MERGED)).toEqual([
      '1 〔一、夯实基础〕 〔健全制度〕 修订规章。 印发办法。 牵头单位=市局 配合单位=市司法局、/市财政局',
      '2 〔一、夯实基础〕 〔健全制度〕 开展评估。 牵头单位=市发改委 备注=新增',
      '3 〔二、强化保护〕 〔联合执法〕 开展巡查。 牵头单位=市公安局',
    ]);
    expect(reading?.caption.map((one) => one.text)).toEqual(['青岚市重点任务分工表']);
    expect(reading?.notes.map((one) => one.text)).toEqual(['注：各项任务按季报送。']);
  });

  it('marks a merged cell that serves a second row', () => {
    const text = MERGED.replace(
      '<td rowspan="2">市发改委</td><td></td><td>新增</td></tr>\n<tr><td colspan="6">二、强化保护</td></tr>\n<tr><td>3</td><td>联合执法</td><td>开展巡查。</td><td>市公安局</td>',
      '<td rowspan="2">市发改委</td><td></td><td>新增</td></tr>\n<tr><td>3</td><td>联合执法</td><td>开展巡查。</td>',
    );
    expect(rowsOf(text).slice(1)).toEqual([
      '2 〔一、夯实基础〕 〔健全制度〕 开展评估。 牵头单位=市发改委 备注=新增',
      '3 〔一、夯实基础〕 〔联合执法〕 开展巡查。 牵头单位=市发改委＊',
    ]);
  });

  it('goes on with a row whose number is merged over several', () => {
    const text = [
      '<table><tr><td>序号</td><td>重点任务</td><td>具体措施</td><td>责任单位</td></tr>',
      '<tr><td rowspan="2">1</td><td rowspan="2">健全制度</td><td>修订规章。</td><td>市局</td></tr>',
      '<tr><td>印发办法。</td><td>市司法局</td></tr>',
      '<tr><td>2</td><td>强化保护。</td><td>开展巡查。</td><td>市公安局</td></tr></table>',
    ].join('');
    expect(rowsOf(text)).toEqual([
      '1 【健全制度】 修订规章。 印发办法。 责任单位=市局 责任单位=市司法局',
      '2 【强化保护】 开展巡查。 责任单位=市公安局',
    ]);
  });

  it('carries a heading down over blank cells of a table with tab characters', () => {
    const text =
      '工作重点\t序号\t工作内容\t责任单位\n健全制度\t1\t修订规章。\t市局\n\t2\t印发办法。\t市司法局\n强化保护\t3\t开展巡查。\t市公安局';
    expect(rowsOf(text)).toEqual([
      '1 〔健全制度〕 修订规章。 责任单位=市局',
      '2 〔健全制度〕 印发办法。 责任单位=市司法局',
      '3 〔强化保护〕 开展巡查。 责任单位=市公安局',
    ]);
  });

  it('sets a header aside that is printed again on a new page', () => {
    const text = `${TASKS}\n\n续表\n序号\t任务\t牵头单位\t配合单位\t完成时限\n3\t发布通报。\t省检察院\t\t年底前`;
    const [reading, ...more] = tablesOf(text);
    expect(more).toEqual([]);
    expect(rowsOf(text)).toHaveLength(3);
    expect(reading?.repeated.map(({ from, to }) => text.slice(from, to))).toEqual(
      '续表 序号 任务 牵头单位 配合单位 完成时限'.split(' '),
    );
  });

  it('takes the number off a text where no column has it', () => {
    const text = '具体措施\t责任单位\n1. 修订规章。\t市局\n2．印发办法。\t市司法局';
    expect(rowsOf(text)).toEqual(['1 修订规章。 责任单位=市局', '2 印发办法。 责任单位=市司法局']);
  });

  it('reads figures with unit, years and attribute, in tabs and in blanks', () => {
    const tabs =
      '序号\t指标名称\t单位\t2024年实际\t2027年目标\t属性\n1\t有效商标\t万件\t1.2\t≥2\t预期性';
    const blanks = '序号 指标名称 2024 年 2027 年 属性\n\n1 有效商标（万件） 1.2 2 预期性';
    for (const text of [tabs, blanks]) {
      const [reading] = tablesOf(text);
      const figure = reading?.rows[0]?.figure;
      expect(reading?.kind).toBe('figures');
      expect([figure?.name, figure?.unit, figure?.attribute]).toEqual([
        '有效商标',
        '万件',
        '预期性',
      ]);
      expect(figure?.values.map(({ use, year }) => [use, year])).toEqual([
        ['base', 2024],
        ['target', 2027],
      ]);
      expect(figure && targetsOfFigure(figure, null)).toMatchObject([
        { what: '有效商标', value: 2, unit: '万件', year: 2027 },
      ]);
    }
    expect(rowsOf(blanks)).toEqual(['1 【有效商标（万件）】 1.2 2 预期性']);
  });

  it('reads a figure with its office, as a target', () => {
    const text = '序号\t指标\t目标\t责任单位\n1\t登记作品（件）\t80\t省版权局';
    const [reading] = tablesOf(text);
    const figure = reading?.rows[0]?.figure;
    expect(rowsOf(text)).toEqual(['1 【登记作品（件）】 80 责任单位=省版权局']);
    expect(figure && targetsOfFigure(figure, null)).toEqual([
      { what: '登记作品', value: 80, unit: '件', comparator: '=', year: null, quote: '80' },
    ]);
  });

  it('says what it does not understand', () => {
    const issues = (text: string) =>
      tablesOf(text).flatMap((reading) =>
        reading.issues.map(({ rule, text: words }) => `${rule} ${words}`),
      );
    expect(issues('序号\t任务\t责任单位\n甲\t建档。\t市局\n乙\t建库。\t市局')).toEqual([
      'table-number-unread 甲',
      'table-number-unread 乙',
    ]);
    expect(issues('序号\t任务\t责任单位\n1\t建档。\t市局\n1\t建库。\t市局')).toEqual([
      'table-number-twice 1',
    ]);
    expect(
      issues(
        '<table><tr><td>序号</td><td>任务</td><td>责任单位</td></tr><tr><td>1</td><td rowspan="2">建档。</td><td>甲局</td></tr><tr><td>2</td><td>乙局</td></tr></table>',
      ),
    ).toEqual(['table-text-shared 建档。']);
    expect(issues(TASKS)).toEqual([]);
  });

  it('is null where no row is a header that is known', () => {
    expect(tablesOf('甲\t乙\t丙\n子\t丑\t寅')).toEqual([]);
  });
});

describe('every character of a table', () => {
  const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{1,8}。?$/u);
  const office = fc.constantFrom('市知识产权局', '市司法局、市公安局', '');
  const row = fc.tuple(word, office, fc.constantFrom('6月底前', ''), fc.constantFrom('新增', ''));

  it.each(['tabs', 'html'] as const)('is in one place, once (%s)', (form) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const cells = [
          ['序号', '工作内容', '责任单位', '完成时限', '备注'],
          ...rows.map((one, at) => [String(at + 1), ...one]),
        ];
        const text =
          form === 'tabs'
            ? cells.map((line) => line.join('\t')).join('\n')
            : `<table>${cells.map((line) => `<tr><td>${line.join('</td><td>')}</td></tr>`).join('\n')}</table>`;
        const [reading] = tablesOf(text);
        const spans: Span[] =
          reading === undefined
            ? []
            : [
                ...reading.header,
                ...reading.repeated,
                ...reading.markup,
                ...[...reading.caption, ...reading.notes, ...reading.headings].flatMap((one) =>
                  spansOf(one.passage),
                ),
                ...reading.rows.flatMap((one) => [
                  ...one.marks,
                  ...spansOf(one.number?.passage ?? []),
                  ...spansOf(one.title?.passage ?? []),
                  ...one.paragraphs.flatMap((p) => spansOf(p)),
                  ...[...one.units, ...one.deadlines, ...one.fields]
                    .filter((c) => !c.shared)
                    .flatMap((c) => spansOf(c.passage)),
                ]),
              ];
        const counts = Array.from(text, () => 0);
        for (const { from, to } of spans)
          for (let at = from; at < to; at += 1) counts[at] = (counts[at] ?? 0) + 1;
        const wrong = counts.flatMap((count, at) =>
          isBlank(text.charAt(at)) || count === 1 ? [] : [text.charAt(at)],
        );
        expect(wrong).toEqual([]);
        expect(reading?.rows.map(({ number }) => number?.text)).toEqual(
          rows.map((_, at) => String(at + 1)),
        );
      }),
    );
  });
});
