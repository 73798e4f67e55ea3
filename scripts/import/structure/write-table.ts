import type { Kind } from '../../../src/model/vocabulary.ts';
import { spansOf, trimPassage, type Span } from '../lines/passage.ts';
import type { Draft } from '../records/draft.ts';
import { readValue, targetsOfFigure } from '../tables/figure.ts';
import type { FigureCells, TableKind, TableRow } from '../tables/row.ts';
import { yearOfTitle } from '../time/dating.ts';
import { asideOf } from './place-tables.ts';
import type { PlacedTable } from './placed-table.ts';
import type { Place, RecordWriter } from './record-writer.ts';

const KIND: Readonly<Record<TableKind, Kind>> = {
  tasks: 'task',
  figures: 'indicator',
  others: 'paragraph',
};

/** The figures of a row as the list of indicators has them; null where a year or a value is not printed. */
function indicatorOf({ name, unit, values, attribute }: FigureCells): Draft['indicator'] {
  const end = (use: 'base' | 'target') => {
    const cell = values.find((one) => one.use === use);
    const value = cell === undefined ? null : readValue(cell.text);
    const year = cell?.year ?? null;
    return year === null || value === null ? null : { year, value: value.value };
  };
  const [base, target] = [end('base'), end('target')];
  if (base === null || target === null || unit === '' || attribute === '') return null;
  return { name, unit, base, target, attribute };
}

/** Puts what a row prints into its record. */
function fill(draft: Draft, row: TableRow, writer: RecordWriter): void {
  draft.number = row.number?.passage ?? null;
  draft.title = row.title?.passage ?? null;
  draft.paragraphs = row.paragraphs.map((passage) => trimPassage(writer.seed, passage));
  draft.marks.push(...row.marks);
  draft.units = row.units.map(({ passage, lines, role, shared }) => ({
    passage,
    lines,
    role,
    shared,
    basis: 'printed',
    note: '',
  }));
  draft.limits = row.deadlines.map(({ passage, lines, shared }) => ({ passage, lines, shared }));
  draft.fields = row.fields.map(({ header, passage, lines, shared }) => ({
    header,
    passage,
    lines,
    shared,
  }));
}

/**
 * Writes the rows of a table as records below the headings in force. Headings within the table are those
 * of its rows; its title and notes are printed with it.
 */
export function writeTable(
  { reading, keys, title }: PlacedTable,
  at: Place,
  writer: RecordWriter,
): void {
  const { kind, caption, headings, rows, notes } = reading;
  writer.setAside.push(...asideOf(writer.seed, reading));
  for (const { passage } of caption) writer.holdSpans(spansOf(passage));
  const words = [...(title === null ? [] : [title]), ...caption.map(({ text }) => text)];
  const year = yearOfTitle(words.join(''));
  const claimed = new Set<Span>();
  const starts = rows.map((row) => startOf(row));
  rows.forEach((row, index) => {
    const draft = writer.addKeyed(keys[index] ?? `?${index}`, KIND[kind], at);
    draft.headings.push(...words.slice(0, 1), ...row.headings.map(({ text }) => text));
    fill(draft, row, writer);
    if (year !== null) draft.year = { ...year, from: 'table' };
    const end = starts[index + 1] ?? Infinity;
    for (const span of headings.flatMap(({ passage }) => spansOf(passage))) {
      if (claimed.has(span) || span.from >= end) continue;
      claimed.add(span);
      draft.marks.push(span);
    }
    if (row.figure === null) return;
    draft.indicator = indicatorOf(row.figure);
    draft.targets = targetsOfFigure(row.figure, null);
  });
  for (const { passage } of notes)
    writer.loose([{ passage, text: '', line: { number: 0, from: 0, to: 0, text: '' } }], false);
}

/** The offset at which the own cells of a row begin. */
function startOf(row: TableRow): number {
  const own = [
    ...(row.number === null ? [] : [row.number.passage]),
    ...(row.title === null ? [] : [row.title.passage]),
    ...row.paragraphs,
  ].flatMap(spansOf);
  return Math.min(Infinity, ...own.map(({ from }) => from));
}
