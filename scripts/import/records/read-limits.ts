import type { Deadline, TableField } from '../../../src/model/record.ts';
import type { Kind } from '../../../src/model/vocabulary.ts';
import { textOf } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import { readUnitList } from '../responsibility/read-list.ts';
import type { YearContext } from '../time/dating.ts';
import { deadlinesOfCell } from '../time/deadlines-of-cell.ts';
import { findDeadlines } from '../time/find-deadlines.ts';
import type { Draft } from './draft.ts';

/** Kinds whose sentences set no time limits: rules, answers, figures, what stands outside the numbering. */
const WITHOUT_LIMITS: ReadonlySet<Kind> = new Set(['notice', 'article', 'question', 'indicator']);

/** What a record says beside its text and units. */
export interface Limits {
  deadlines: Deadline[];
  fields: TableField[];
}

/**
 * The time limits of a record, from its sentences, from its responsibility (完成时限：…) and from its cells,
 * and the cells that have no place of their own (责任人：…).
 *
 * @param text the record's printed text
 * @param titleYear the year that the title of the document names, or null
 */
export function readLimits(
  seed: Seed,
  draft: Draft,
  text: string,
  titleYear: YearContext | null,
): Limits {
  const year = draft.year ?? titleYear;
  const lists = draft.units.map(({ passage, role }) => {
    const words = textOf(seed, passage);
    return { words, reading: readUnitList(words, role ?? null) };
  });
  const ofText = WITHOUT_LIMITS.has(draft.kind) ? [] : findDeadlines(text, year);
  const ofLists = lists.flatMap(({ words, reading }) =>
    (reading?.deadlines ?? []).flatMap(({ printed }) =>
      deadlinesOfCell(printed, year).map((one) => ({ ...one, quote: words })),
    ),
  );
  const ofCells = draft.limits.flatMap(({ passage }) =>
    deadlinesOfCell(textOf(seed, passage), year),
  );
  return {
    deadlines: [...ofText, ...ofLists, ...ofCells].map(({ printed, date, note, quote }) => ({
      printed,
      date,
      note,
      quote,
    })),
    fields: [
      ...lists.flatMap(({ reading }) =>
        (reading?.fields ?? []).map(({ header, printed }) => ({ header, text: printed })),
      ),
      ...draft.fields.map(({ header, passage }) => ({ header, text: textOf(seed, passage) })),
    ],
  };
}
