import type { PublicRecord } from '../model/record.ts';

/** What a clause's printed words need of its record. */
export type ClauseRecord = Pick<PublicRecord, 'number' | 'title' | 'text'>;

/** `45` prints as `45. `, （一） and 一、 bring their own mark. */
function numberWithMark(printed: string | null): string {
  if (printed === null) return '';
  return /^\d+$/.test(printed) ? `${printed}. ` : printed;
}

/** The paragraphs of a clause as the source prints them: number, title, then the text. */
export function printedClause(record: ClauseRecord): string[] {
  const title = record.title === null ? '' : `${record.title}。`;
  const head = numberWithMark(record.number.printed) + title;
  const paragraphs = record.text.split('\n').filter((paragraph) => paragraph !== '');
  const [first, ...rest] = paragraphs;
  return [head + (first ?? ''), ...rest].filter((paragraph) => paragraph !== '');
}
