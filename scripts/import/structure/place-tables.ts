import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Paragraph } from '../blocks/unwrap.ts';
import { spansOf, type Span } from '../lines/passage.ts';
import { lineAt, type Seed } from '../lines/seed.ts';
import { REPORTED, type SetAside } from '../records/draft.ts';
import { findFlattenedTables, findTables } from '../tables/find-tables.ts';
import { readTable } from '../tables/read-table.ts';
import { keysOfTables } from '../tables/row-keys.ts';
import type { TableIssue, TableReading } from '../tables/row.ts';
import type { PlacedTable } from './placed-table.ts';

/** What an editor can do about what a table prints. */
const REMEDY: Readonly<Record<TableIssue['rule'], string>> = {
  'table-number-unread':
    '核对这一格：是序号印错的，在 editorial.yaml 的 numbers 里说明；不是序号的，核对表头和栏目',
  'table-number-twice':
    '核对原表：序号印重的照印，网址按先后加字母；行没有分开的，核对转换前的文件',
  'table-text-shared': '核对原表：几行合用一格的，请由文件的出处确认各行的内容',
  'table-row-empty': '核对这一行：内容没有转换出来的，重新转换',
};

/** 二、保护, 附件2: what ends a table whose cells stand on lines of their own. */
const HEADS_ON =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+[章节]|附\s?[件表])/u;

/** 甲 | 乙 between bars, as Markdown writes a table. */
const BARS = /^\s*\|.*\|\s*$/u;

/**
 * Reads the tables among some paragraphs: each run of lines that is a table becomes one paragraph that
 * stands for it. A table whose header nobody knows stays lines and is an error.
 */
export function placeTables(
  seed: Seed,
  paragraphs: readonly Paragraph[],
  diagnostics: Diagnostic[],
): { placed: Paragraph[]; setAside: SetAside[] } {
  const first = paragraphs[0]?.line.number ?? 1;
  const last = paragraphs.at(-1)?.line.number ?? 0;
  const lines = seed.lines.slice(first - 1, last);
  const report = (rule: string, line: number, message: string, hint: string): void => {
    diagnostics.push(errorAt(rule, { file: seed.file, line, column: 1 }, message, hint));
  };
  // What stands in a table without columns is nobody's text: one error speaks of all of it.
  const lost = new Set<Paragraph>();
  for (const { from, headers } of findFlattenedTables(lines)) {
    let at = paragraphs.findIndex(({ line }) => line.number >= from);
    for (
      let next = paragraphs[at];
      next !== undefined && !HEADS_ON.test(next.text);
      next = paragraphs[at]
    ) {
      lost.add(next);
      at += 1;
    }
    report(
      'columns-lost',
      from,
      `这里像是一张表（${headers.join('、')}），转换时没了栏`,
      '把原来的 .docx、网页或 .pdf 交给 npm run add 直接读；没有原件的，照原表把每一行排成一行，栏与栏之间用制表符',
    );
  }
  const bars = lines.filter(({ text }) => BARS.test(text));
  if (bars.length > 1)
    report(
      'columns-lost',
      bars[0]?.number ?? 1,
      '这里像是一张用“|”分栏的表，没有读成表',
      '把原来的文件交给 npm run add 直接读；没有原件的，把栏与栏之间的“|”换成制表符',
    );
  const inTable = new Map<number, PlacedTable>();
  for (const { from, to, grid } of findTables(seed, lines)) {
    const reading = readTable(seed, grid);
    if (reading === null) {
      report(
        'table-unknown',
        from,
        '这张表的表头程序不认得，不知道各栏是什么',
        '核对表头一行有没有转换出来；各栏写的是任务、单位、时限的，表头要印在第一行',
      );
      continue;
    }
    const table = { reading, keys: [], title: null };
    for (let line = from; line <= to; line += 1) inTable.set(line, table);
    for (const { rule, at, message } of reading.issues)
      report(rule, lineAt(seed, at).number, message, REMEDY[rule]);
  }
  const placed: Paragraph[] = [];
  for (const paragraph of paragraphs.filter((one) => !lost.has(one))) {
    const table = inTable.get(paragraph.line.number);
    if (table === undefined) placed.push(paragraph);
    else if (placed.at(-1)?.table !== table)
      placed.push({ passage: [], text: '', line: paragraph.line, table });
  }
  const spans = [...lost].flatMap(({ passage }) => spansOf(passage));
  return { placed, setAside: spans.map((span) => ({ span, ...REPORTED })) };
}

/** Gives the rows of all tables their keys, once it is known in which annex each stands. */
export function keyTables(
  parts: readonly { annex: string | null; paragraphs: readonly Paragraph[] }[],
): void {
  const tables = parts.flatMap(({ annex, paragraphs }) =>
    paragraphs.flatMap(({ table }) => (table === undefined ? [] : [{ table, annex }])),
  );
  const keys = keysOfTables(tables.map(({ table, annex }) => ({ reading: table.reading, annex })));
  tables.forEach(({ table }, index) => {
    table.keys = keys[index] ?? [];
  });
}

/** Cells of one row as one span, where nothing but blanks parts them. */
function joined(seed: Seed, spans: readonly Span[]): Span[] {
  const rows: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = rows.at(-1);
    const between = last === undefined ? '' : seed.text.slice(last.to, from);
    if (last !== undefined && between.trim() === '' && !between.includes('\n')) last.to = to;
    else rows.push({ from, to });
  }
  return rows;
}

/** The spans of a table that no record shows: its header, printed again or not, and its markup. */
export function asideOf(seed: Seed, { kind, header, repeated, markup }: TableReading): SetAside[] {
  const name = kind === 'figures' ? '指标表的表头' : '表头';
  const why = repeated.length > 0 ? `${name}，每页重复` : name;
  return [
    ...joined(seed, [...header, ...repeated]).map((span) => ({
      span,
      reason: 'table-header' as const,
      why,
    })),
    ...markup.map((span) => ({ span, reason: 'markup' as const, why: '表格的网页标记' })),
  ];
}
