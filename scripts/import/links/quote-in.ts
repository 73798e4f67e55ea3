import type { ContentRecord } from '../../../src/model/record.ts';
import { fold } from '../../../src/text/fold.ts';

/** Marks that folding drops and that belong to a quote which begins or ends with them. */
const MARKS = /[“”"‘’'《》〈〉]/u;

/** The words of `text` that are `quote` but for blanks and forms of punctuation, or null. */
function locate(text: string, quote: string): string | null {
  if (text.includes(quote)) return quote;
  const needle = fold(quote).folded;
  const { folded, map } = fold(text);
  const at = needle === '' ? -1 : folded.indexOf(needle);
  if (at < 0) return null;
  let start = map[at] ?? 0;
  let end = (map[at + needle.length - 1] ?? 0) + 1;
  const opens = MARKS.test(quote.charAt(0));
  const closes = MARKS.test(quote.charAt(quote.length - 1));
  const opened = MARKS.test(text.charAt(start - 1));
  const closed = MARKS.test(text.charAt(end));
  // A pair of marks is taken whole or not at all: “剑网 in “剑网 2022” would be half a quotation.
  if (opens && opened && (!closes || closed)) start -= 1;
  if (closes && closed && (!opens || opened)) end += 1;
  return text.slice(start, end);
}

/**
 * A quote as it stands in a record's title or text, character for character; null when it does not
 * stand there. The scan's blanks and the form of quotation marks may differ from how an editor
 * typed them; what is given back is always the record's own.
 */
export function quoteIn(record: ContentRecord, quote: string): string | null {
  return (record.title === null ? null : locate(record.title, quote)) ?? locate(record.text, quote);
}
