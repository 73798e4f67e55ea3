import type { ContentRecord } from '../../../src/model/record.ts';
import { unspaced } from '../../../src/text/unspaced.ts';
import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Seed } from '../lines/seed.ts';
import type { Draft } from '../records/draft.ts';
import type { FinishedRecord } from '../records/finish-record.ts';
import type { Decisions } from './decisions.ts';
import { looseNotes } from './loose-notes.ts';
import type { Editorial } from './schema.ts';

/** What a record prints in the part that a note speaks of, text and title apart, which are marked. */
const PRINTED: Readonly<Record<string, (record: ContentRecord) => (string | null)[]>> = {
  number: ({ number }) => [number.printed],
  section: ({ section }) => section,
  responsibility: ({ responsibilityText }) => [responsibilityText],
};

/** Notes whose quote a record does not print as its number, heading or units. */
function misquotes(
  code: string,
  { editorial, placeOf }: Decisions,
  recordOf: ReadonlyMap<string, ContentRecord>,
): Diagnostic[] {
  const numbers = editorial.numbers.flatMap(({ key, printed }, index) => {
    const own = recordOf.get(`${code}/${key}`);
    if (own === undefined || own.number.printed === printed) return [];
    const message = `${own.id} 没有把“${printed ?? '（没有）'}”印作编号`;
    const hint = 'text 从编号起引，printed 照印；没有印编号的写 printed: null';
    return [errorAt('note-misquotes', placeOf(['numbers', index]), message, hint)];
  });
  const notes = editorial.notes.flatMap(({ record, field, printed }, index) =>
    [record].flat().flatMap((id) => {
      const own = recordOf.get(id);
      const parts = own && PRINTED[field]?.(own);
      const isThere = parts?.some((part) => part && unspaced(part).includes(unspaced(printed)));
      if (printed === '' || parts === undefined || isThere) return [];
      const message = `${id} 的说明引“${printed}”，在它的 ${field} 里没有`;
      const hint = "对照条目改正 printed、field 或 record；没有印出的写 printed: ''";
      return [errorAt('note-misquotes', placeOf(['notes', index]), message, hint)];
    }),
  );
  return [...numbers, ...notes];
}

/**
 * Finds decisions that change nothing: a gap in no record, a heading that heads none of its tasks, a
 * unit that the record does not print, a note on a number, heading or unit that it does not print. Such an entry is out of date or misplaced, and would be
 * published as a note on something that is not there.
 */
export function lintDecisions(
  seed: Seed,
  drafts: readonly Draft[],
  records: readonly FinishedRecord[],
  decisions: Decisions,
  diagnostics: Diagnostic[],
): void {
  const { editorial, moveOf, gapOf } = decisions;
  const draftOf = new Map(drafts.map((draft) => [draft.key, draft]));
  const recordOf = new Map(records.map(({ record }) => [record.id, record]));
  diagnostics.push(...misquotes(seed.code, decisions, recordOf));
  const report = (list: keyof Editorial, index: number, what: string): void => {
    diagnostics.push(
      errorAt(
        'decision-unused',
        decisions.placeOf([list, index]),
        `${list} 的这一条不起作用：${what}`,
        '核对它引的原文、行号和条目；已经用不着的删去',
      ),
    );
  };
  for (const { entry, records: found } of looseNotes(seed, drafts, decisions)) {
    const [list, index] = entry;
    const located = list === 'columns' || (list === 'moves' ? moveOf : gapOf)[index];
    if (['columns', 'moves', 'gaps'].includes(list) && located && found.length === 0)
      report(list, index, '它所引的文字不在任何条目的表格栏目里');
  }
  editorial.headings.forEach(({ text, tasks: [from, to] }, index) => {
    const heads = drafts.some(
      ({ key, headings }) =>
        /^t\d+$/u.test(key) &&
        Number(key.slice(1)) >= from &&
        Number(key.slice(1)) <= to &&
        headings.some((heading) => unspaced(heading) === unspaced(text)),
    );
    if (!heads && decisions.headings[index]) report('headings', index, `没有任务以“${text}”为标题`);
  });
  editorial.unitLists.forEach(({ line, tasks }, index) => {
    const served = tasks.flat().some((n) => (draftOf.get(`t${n}`)?.units.length ?? 0) > 0);
    if (!served) report('unitLists', index, `第 ${line} 行没有印单位`);
  });
  editorial.units.forEach(({ record, printed }, index) => {
    const found = recordOf.get(record)?.responsibilities.some((r) => r.printed === printed);
    if (found === false) report('units', index, `${record} 没有印“${printed}”这个单位`);
  });
  editorial.notTargets.forEach(({ record, quote }, index) => {
    if (recordOf.get(record)?.text.includes(quote) !== true)
      report('notTargets', index, `${record} 里没有“${quote}”`);
  });
}
