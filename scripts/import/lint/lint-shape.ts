import type { ContentRecord } from '../../../src/model/record.ts';
import type { Kind } from '../../../src/model/vocabulary.ts';
import { errorAt, warningAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Editorial } from '../editorial/schema.ts';
import type { Line, Seed } from '../lines/seed.ts';
import type { SetAside } from '../records/draft.ts';
import type { UnitContext } from '../records/resolve-units.ts';

/** — 12 —, 第12页, 12 */
const PAGE_NUMBER = /^\s*(?:[-—–－·]+\s*)?(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[-—–－·]+)?\s*$/u;

/** Kinds that are rows of a table or lines of their own and need not end as a sentence does. */
const NO_SENTENCES: ReadonlySet<Kind> = new Set(['notice', 'task', 'national-task', 'indicator']);
const ENDS_SENTENCE = /(?:[。.！!？?…—：:；;][”』）》]?|[）)])$/u;

/** Kinds that stand beside a column of units. */
const ROWS: ReadonlySet<Kind> = new Set(['task', 'national-task']);

/** The id of a row of a table that is neither of tasks nor of figures. */
const ROW_OF_TABLE = /[/-]r[a-z]?-?\d[^/]*$/u;

/** A line shorter than this may well stand twice. */
const LONG = 15;

/** What a list of units that was not recognised as one begins with. */
const UNREAD_UNITS = /[（(]?(?:责任单位|配合单位)\s*[:：]/u;

const placeOf = (seed: Seed, { source }: ContentRecord): Place => ({
  file: seed.file,
  line: source.lines[0]?.[0] ?? 1,
  column: 1,
});

/** Whether some of a line is set aside. */
const isAside = ({ from, to }: Line, setAside: readonly SetAside[]): boolean =>
  setAside.some(({ span }) => span.from < to && span.to > from);

/** Lines that are nothing but a page number and stand in the text. */
function findPageNumbers(seed: Seed, setAside: readonly SetAside[]): Diagnostic[] {
  return seed.lines
    .filter(({ text }) => PAGE_NUMBER.test(text))
    .filter((line) => !isAside(line, setAside))
    .map(({ number, text }) =>
      warningAt(
        'page-number',
        { file: seed.file, line: number, column: 1 },
        `“${text.trim()}”像是页码，混进了正文`,
        '是页码就在 editorial.yaml 的 setAside 里搁置（reason: noise），断开的句子才接得上',
      ),
    );
}

/** Long lines that stand twice: a page that was read or copied twice. */
function findRepeats(seed: Seed, setAside: readonly SetAside[]): Diagnostic[] {
  const seen = new Map<string, number>();
  return seed.lines.flatMap((line): Diagnostic[] => {
    const text = line.text.trim();
    if (text.length < LONG || isAside(line, setAside)) return [];
    const first = seen.get(text);
    seen.set(text, first ?? line.number);
    if (first === undefined) return [];
    return [
      warningAt(
        'repeated-text',
        { file: seed.file, line: line.number, column: 1 },
        `这一行与第 ${first} 行完全相同：“${text.slice(0, 12)}…”`,
        '是重印或重复识别的，在 editorial.yaml 的 setAside 里搁置（reason: repeated 或 ghost）',
      ),
    ];
  });
}

/** Paragraphs that break off in a sentence, unless a note quotes their end. */
function findCuts(
  seed: Seed,
  records: readonly ContentRecord[],
  { notes }: Editorial,
): Diagnostic[] {
  const isSpoken = (id: string, text: string): boolean =>
    notes.some(
      ({ record, printed }) =>
        [record].flat().includes(id) && printed !== '' && text.endsWith(printed),
    );
  return (
    records
      .filter(({ kind }) => !NO_SENTENCES.has(kind))
      // 2.培育商标（省市场监管局负责）, a row of a table: a matter, no sentence.
      .filter(({ id, responsibilities }) => responsibilities.length === 0 && !ROW_OF_TABLE.test(id))
      .flatMap((record) =>
        record.text
          .split('\n')
          .filter((text) => text !== '' && !ENDS_SENTENCE.test(text) && !isSpoken(record.id, text))
          .map((text) =>
            warningAt(
              'cut-sentence',
              placeOf(seed, record),
              `${record.id} 断在句中：“…${text.slice(-12)}”`,
              '看后面是不是缺了字、换页断了段，或文件没有存完整；原文如此的，在 editorial.yaml 的 notes 里引末尾几个字说明',
            ),
          ),
      )
  );
}

/** Units that stand in the text or heading of a record, and rows of a table without any. */
function lintUnits(
  seed: Seed,
  records: readonly ContentRecord[],
  { notes }: Editorial,
  isUnit: (words: string) => boolean,
): Diagnostic[] {
  const spoken = new Set(
    notes.filter(({ field }) => field === 'responsibility').flatMap(({ record }) => record),
  );
  return records.flatMap((record): Diagnostic[] => {
    if (spoken.has(record.id)) return [];
    const place = placeOf(seed, record);
    const last = /\s(\S+)$/u.exec(record.text)?.[1] ?? '';
    const stray =
      UNREAD_UNITS.exec(record.text)?.[0] ??
      [ROWS.has(record.kind) ? last : '', ...record.section].find((words) => isUnit(words));
    if (stray !== undefined)
      return [
        errorAt(
          'unit-misplaced',
          place,
          `${record.id} 的责任单位没有读出来：“${stray}”混进了正文或标题`,
          '看这一行的括号、栏目（制表符）有没有缺失或错位；原文如此的，在 editorial.yaml 的 notes 里写一条 field: responsibility',
        ),
      ];
    if (!ROWS.has(record.kind) || record.responsibilities.length > 0) return [];
    return [
      warningAt(
        'no-unit',
        place,
        `${record.id} 没有责任单位`,
        '看这一行是不是缺了一栏；确实没有印的，在 editorial.yaml 的 notes 里写一条 kind: gap、field: responsibility',
      ),
    ];
  });
}

/**
 * Finds what a whole document would not have: page numbers in its text, paragraphs that break off or
 * stand twice, units outside their column. None of it loses a character, so the account does not see it.
 */
export function lintShape(
  seed: Seed,
  records: readonly ContentRecord[],
  setAside: readonly SetAside[],
  { editorial, directory, place, diagnostics }: UnitContext,
): void {
  // Where tasks and units of a row do not match in number, none is given: that was said.
  const counted = diagnostics.some(
    ({ rule, place }) => rule === 'unit-count' && place.file === seed.file,
  );
  const isUnit = (words: string): boolean => directory.find(words, place) !== null;
  diagnostics.push(
    ...findPageNumbers(seed, setAside),
    ...findRepeats(seed, setAside),
    ...findCuts(seed, records, editorial),
    ...lintUnits(seed, records, editorial, isUnit).filter(
      ({ rule }) => rule !== 'no-unit' || !counted,
    ),
  );
}
