import { fold } from '../../text/fold.ts';
import { lastOf } from '../../text/last-of.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Fix } from '../corpus/finding.ts';
import type { Quote } from '../find/find-quotes.ts';
import type { ItemToken } from '../find/tokens.ts';
import { closestStretch } from './closest-stretch.ts';
import { isQuoted, recordsAt } from './judge-quote.ts';

/** Longer words are compared by nobody at a glance. */
const LONGEST = 400;
/** At least half of a quotation must stand in the text that is offered for it. */
const LEAST_ALIKE = 0.5;

/** The printed words that a quotation is like most, in print's own marks; null when it is like none. */
function printedWords(corpus: Corpus, ids: readonly string[], text: string): string | null {
  const quote = fold(text).folded.replace(/[。,;]+$/u, '');
  if (quote.length === 0 || quote.length > LONGEST) return null;
  const texts = ids
    .flatMap((id) => recordsAt(corpus, id))
    .flatMap((id) => {
      const record = corpus.records.get(id)?.record;
      return record ? [record.title ?? '', record.text] : [];
    });
  let best: { words: string; alike: number } | null = null;
  for (const printed of texts) {
    const { folded, map } = fold(printed);
    if (folded === '') continue;
    const { start, end } = closestStretch(folded, quote);
    const letters = [...folded.slice(start, end)];
    const alike = letters.filter((one) => quote.includes(one)).length / quote.length;
    const words = printed.slice(map[start] ?? 0, (map[end - 1] ?? 0) + 1);
    if (alike >= LEAST_ALIKE && alike > (best?.alike ?? 0)) best = { words, alike };
  }
  return best === null || best.words.includes('〔缺〕') ? null : best.words;
}

/** The record of the same kind and document that has the quoted words, by its number. */
function numberOf(corpus: Corpus, ids: readonly string[], text: string): number | null {
  const [id = ''] = ids;
  const kind = corpus.records.get(id)?.record.kind;
  const document = id.split('/')[0] ?? '';
  const found = [...corpus.records.values()].filter(
    ({ record }) =>
      record.document === document && record.kind === kind && isQuoted(corpus, record.id, text),
  );
  const [only] = found;
  const number =
    only && found.length === 1 ? /\/[a-z]?(\d+)$/u.exec(only.record.id)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/**
 * What the source offers for a reference whose quotation is not its own: another number, where the words
 * stand under that (改为第46项), else the printed words (用原文替换).
 */
export function offerFixes(
  corpus: Corpus,
  folded: string,
  ids: readonly string[],
  item: ItemToken,
  quotes: readonly Quote[],
): Fix[] {
  return quotes.flatMap((quote): Fix[] => {
    if (ids.some((id) => isQuoted(corpus, id, quote.text))) return [];
    const single = item.numbers.length === 1 && item.numbers[0]?.values.length === 1;
    const other = single ? numberOf(corpus, ids, quote.text) : null;
    const place = lastOf(item.numbers);
    if (other !== null && place) {
      // The stretch of a whole place (附件第43项) holds its number; words that hold none are left.
      const digits = /(\d+)\D*$/u.exec(folded.slice(place.start, place.end));
      if (digits) {
        const start = place.start + digits.index;
        const end = start + (digits[1]?.length ?? 0);
        return [{ start, end, text: String(other), label: `改为第${other}项` }];
      }
    }
    const words = printedWords(corpus, ids, quote.text);
    if (words === null) return [];
    return [{ start: quote.start, end: quote.end, text: words, label: '用原文替换' }];
  });
}
