import { isAddress } from '../../../src/model/address.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../editorial/decisions.ts';
import type { Editorial } from '../editorial/schema.ts';
import type { Seed } from '../lines/seed.ts';
import type { Reading } from '../records/draft.ts';
import type { FinishedRecord } from '../records/finish-record.ts';
import { findFigures } from './find-figures.ts';

/** Keys of numbered runs: t45, p6, i9, z3-4, 3-1-2; the last number counts on by one within the rest. */
const RUN = /^(.*?)(\d+)([a-z]?)$/u;

/** Rows of tables and the tasks of a list are counted here; what stands in a text is where it is read. */
const COUNTED_HERE = /^(?:[a-z]\d+-)?(?:[tir][a-z]?-?)?\d+[a-z]?$/u;

/** Checks that keys are unique, obey the rule for addresses, and count on without a break. */
function lintKeys(
  seed: Seed,
  records: readonly FinishedRecord[],
  { counted = new Set(), beginsAnew = false }: Pick<Reading, 'counted' | 'beginsAnew'>,
  editorial: Editorial,
  diagnostics: Diagnostic[],
): void {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  const decided = new Map(editorial.numbers.map(({ key, printed }) => [key, printed]));
  for (const { record } of records) {
    const line = record.source.lines[0]?.[0] ?? 1;
    const place = { file: seed.file, line, column: 1 };
    const key = record.id.slice(seed.code.length + 1);
    if (seen.has(record.id) && beginsAnew && counted.has(key)) continue;
    if (seen.has(record.id)) {
      diagnostics.push(
        errorAt(
          'duplicate-id',
          place,
          `网址 ${record.path} 有两个条目`,
          '编号若确实印重，在 editorial.yaml 的 numbers 里用 a、b 区分',
        ),
      );
      continue;
    }
    seen.add(record.id);
    if (!isAddress(record.path))
      diagnostics.push(
        errorAt(
          'bad-address',
          place,
          `网址 ${record.path} 不合规则`,
          '核对编号；没有编号的在 editorial.yaml 的 numbers 里写明',
        ),
      );
    if (counted.has(key) || !COUNTED_HERE.test(key)) continue;
    const [, run = '', digits = '0'] = RUN.exec(key) ?? [];
    const number = Number(digits);
    const before = last.get(run) ?? 0;
    // Where the editors have spoken for a number, it may repeat, jump as printed, or be jumped behind.
    const asPrinted = number === before || Number(decided.get(key) ?? NaN) === number;
    const spoken =
      (decided.has(key) && asPrinted) ||
      [...decided.keys()].some((other) => isNumber(other, run, before));
    const leadsIn = number === 0 && !last.has(run);
    if (number !== before + 1 && !spoken && !leadsIn)
      diagnostics.push(
        errorAt(
          'broken-sequence',
          place,
          `编号不连续：${before === 0 ? '开头' : `${run}${before} 之后`}就是 ${key}${number > before ? `，没有 ${run}${before + 1}` : ''}`,
          `核对这一行和它之前的原文：编号印错、印重或没有转换出来的，在 editorial.yaml 的 numbers 里引那一行的文字，写明 key（没有印出的写 printed: null）`,
        ),
      );
    last.set(run, number);
  }
}

/** Whether a key is that number of that run, with or without a letter. */
function isNumber(key: string, run: string, number: number): boolean {
  const [, own = '', digits = ''] = RUN.exec(key) ?? [];
  return own === run && Number(digits) === number;
}

/** Where a phrase of a record stands in the seed; its first line where a line break cuts the phrase. */
function placeOfPhrase(seed: Seed, record: ContentRecord, phrase: string): Place {
  for (const [from, to] of record.source.lines)
    for (const line of seed.lines.slice(from - 1, to)) {
      const at = line.text.indexOf(phrase);
      if (at >= 0) return { file: seed.file, line: line.number, column: at + 1 };
    }
  return { file: seed.file, line: record.source.lines[0]?.[0] ?? 1, column: 1 };
}

/** Checks that every figure that the editors list stands in its text, and that none is overlooked. */
function lintFigures(
  seed: Seed,
  records: readonly FinishedRecord[],
  editorial: Editorial,
  placeOf: PlaceOf,
  diagnostics: Diagnostic[],
): void {
  const texts = new Map(records.map(({ record }) => [record.id, record]));
  editorial.targets.forEach(({ record, quote, value }, index) => {
    const found = texts.get(record)?.text.includes(quote) ?? false;
    const figures = (quote.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (!found || !figures.includes(value))
      diagnostics.push(
        errorAt(
          'target-misquotes',
          placeOf(['targets', index]),
          `${record} 里没有“${quote}”，或引文里没有数值 ${value}`,
          '对照条目改正 quote、value 或 record',
        ),
      );
  });
  for (const { record } of records) {
    if (record.kind === 'indicator') continue;
    const known = [...editorial.targets, ...editorial.notTargets].filter(
      (t) => t.record === record.id,
    );
    for (const figure of findFigures(record.text))
      if (!known.some(({ quote }) => quote.includes(figure)))
        diagnostics.push(
          errorAt(
            'figure-overlooked',
            placeOfPhrase(seed, record, figure),
            `${record.id} 的“${figure}”像是目标数字，没有登记`,
            '在 editorial.yaml 的 targets 里登记；若不是目标，写进 notTargets 并说明理由',
          ),
        );
  }
}

/** The checks on the records of one document. */
export function lintRecords(
  seed: Seed,
  records: readonly FinishedRecord[],
  reading: Pick<Reading, 'counted' | 'beginsAnew'>,
  editorial: Editorial,
  placeOf: PlaceOf,
  diagnostics: Diagnostic[],
): void {
  lintKeys(seed, records, reading, editorial, diagnostics);
  lintFigures(seed, records, editorial, placeOf, diagnostics);
}
