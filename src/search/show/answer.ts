import type { Detail } from '../index/detail.ts';
import type { Asked } from '../query/asked.ts';
import { markRanges } from './mark-segments.ts';
import { tidyBlanks } from './tidy-blanks.ts';

/** One part of an answer: printed words, and the record that prints them. */
export interface AnswerPart {
  /** Position of the record. */
  record: number;
  /** As the source prints it. */
  printed: string;
  /** Ours: the word for the part that a unit has, in brackets behind it; or empty. */
  note: string;
  /** The sentence to show on the record's page. */
  quote: string;
}

/** The line above the results of a question. */
export interface Answer {
  /** What the line is about, ours. */
  lead: string;
  parts: AnswerPart[];
  /** Whether the records found say nothing of it; then `lead` says so. */
  silent: boolean;
}

/** A record that was found, with its texts. */
export interface FoundRecord {
  record: number;
  detail: Detail;
}

/** So many parts are shown; the results have the others. */
const MAX_PARTS = 4;
/** A longer sentence is no answer in a line. */
const LONGEST = 60;

const LEADS: Record<Asked, { says: string; silent: string }> = {
  who: { says: '责任单位', silent: '找到的条目没有印出责任单位' },
  when: { says: '时间要求', silent: '找到的条目没有印出时间要求' },
  'how-much': { says: '数值', silent: '找到的条目没有印出数值' },
  link: { says: '对应的条目', silent: '没有标出对应的条目' },
  what: { says: '要做的事', silent: '' },
};

/**
 * Answers a question from the data of the records that were found, the best first: every part is printed
 * in a source, and where none of them says what is asked the answer says that. Null where there is nothing
 * to answer from.
 *
 * @param marks codes of the question's words: of a record's figures those are told that name one of them
 * @param placeOf the record of an id, for what corresponds to one; null where it is of no document that was
 *   asked for
 */
export function answerOf(
  asked: Asked,
  found: readonly FoundRecord[],
  marks: readonly string[],
  placeOf: (id: string) => number | null,
): Answer | null {
  if (found.length === 0) return null;
  const parts = found.flatMap((one) => PARTS[asked](one, marks, placeOf)).slice(0, MAX_PARTS);
  const { says, silent } = LEADS[asked];
  if (parts.length > 0) return { lead: says, parts, silent: false };
  return silent === '' ? null : { lead: silent, parts: [], silent: true };
}

type PartsOf = (
  found: FoundRecord,
  marks: readonly string[],
  placeOf: (id: string) => number | null,
) => AnswerPart[];

const PARTS: Record<Asked, PartsOf> = {
  who: ({ record, detail }) =>
    (detail.facts?.who ?? []).map(({ role, printed }) => ({
      record,
      printed: printed.map(tidyBlanks).join('、'),
      note: role,
      quote: detail.responsibility,
    })),
  when: ({ record, detail }) =>
    (detail.facts?.when ?? []).map(({ printed, quote }) => ({
      record,
      printed: tidyBlanks(quote.length <= LONGEST ? quote : printed),
      note: '',
      quote,
    })),
  'how-much': ({ record, detail }, marks) => {
    const figures = detail.facts?.figures ?? [];
    const said = figures.filter((figure) => marks.some((mark) => has(figure, mark)));
    // An indicator's figures say its years, and its title what is counted.
    const isTitled = marks.some((mark) => has(detail.title, mark));
    return (said.length > 0 ? said : isTitled ? figures : []).map((figure) => ({
      record,
      printed: tidyBlanks(figure),
      note: '',
      quote: figure,
    }));
  },
  link: ({ detail }, _, placeOf) =>
    (detail.facts?.links ?? []).flatMap(({ to, quote }) => {
      const record = placeOf(to);
      return record === null ? [] : [{ record, printed: tidyBlanks(quote), note: '', quote }];
    }),
  what: ({ record, detail }) => {
    const sentence =
      detail.title === '' ? (detail.text.split(/(?<=[。；])/u)[0] ?? '') : detail.title;
    const printed = tidyBlanks(sentence);
    return printed === '' || printed.length > LONGEST
      ? []
      : [{ record, printed, note: '', quote: sentence }];
  },
};

function has(text: string, mark: string): boolean {
  return markRanges(text, [mark]).length > 0;
}
