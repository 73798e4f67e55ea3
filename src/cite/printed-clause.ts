import type { PublicRecord } from '../model/record.ts';

/** What a clause's printed words need of its record. */
export type ClauseRecord = Pick<PublicRecord, 'kind' | 'title' | 'text'> & {
  number: Pick<PublicRecord['number'], 'printed'>;
};

/** Kinds whose title stands on a line or in a cell of its own; other titles run into the text. */
const TITLE_APART = new Set<PublicRecord['kind']>(['national-task', 'indicator', 'notice']);

/** `45` prints as `45. `, （一） and 一、 bring their own mark. */
function numberWithMark(printed: string | null): string {
  if (printed === null) return '';
  return /^\d+$/.test(printed) ? `${printed}. ` : printed;
}

/** The paragraphs of a clause as the source prints them: number, title, then the text. */
export function printedClause(record: ClauseRecord): string[] {
  const paragraphs = record.text.split('\n');
  const number = numberWithMark(record.number.printed);
  const [first = '', ...rest] = paragraphs;
  const printed =
    record.title === null
      ? [number + first, ...rest]
      : TITLE_APART.has(record.kind)
        ? [number + record.title, ...paragraphs]
        : [`${number}${record.title}。${first}`, ...rest];
  return printed.filter((paragraph) => paragraph !== '');
}
