import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import type { ContentRef } from '../../../src/model/ref.ts';
import { quoteIn } from './quote-in.ts';

/** A record with the words by which it names a document or campaign. */
interface Place {
  record: ContentRecord;
  words: string;
}

/** A name as the record prints it, with its 《》 or “” where it has them. */
function wordsFor(ref: ContentRef, form: string, record: ContentRecord): string | null {
  const marked = ref.kind === 'document' ? `《${form}》` : `“${form}”`;
  return quoteIn(record, marked) ?? quoteIn(record, form);
}

/** The first record of a document that names it: its notice or its preamble. */
function anchorOf(ref: ContentRef, records: readonly ContentRecord[]): Place | null {
  for (const record of records) {
    if (record.document !== ref.document) continue;
    for (const form of ref.forms) {
      const words = wordsFor(ref, form, record);
      if (words !== null) return { record, words };
    }
  }
  return null;
}

/**
 * Links by name. A record that names a document of this collection is linked to the record of that
 * document which prints its name. Two records of different documents that name the same document
 * outside the collection are linked with each other, and so are two that name the same campaign;
 * the first is `cites-document`, printed where both have the name in 《》, the second `same-matter`,
 * found in the text.
 *
 * @param records in document order
 */
export function refLinks(
  refs: readonly ContentRef[],
  records: readonly ContentRecord[],
  ranks: ReadonlyMap<string, number>,
): PublicLink[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const rank = ({ record }: Place) => ranks.get(record.document) ?? 0;
  return refs.flatMap((ref) => {
    const places = ref.places.flatMap(({ record: id, form }): Place[] => {
      const record = byId.get(id);
      const words = record ? wordsFor(ref, form, record) : null;
      return record && words !== null ? [{ record, words }] : [];
    });
    const anchor = anchorOf(ref, records);
    const uppers = anchor ? [anchor] : places;
    return places.flatMap((lower) =>
      uppers
        .filter((upper) =>
          anchor ? lower.record.document !== ref.document : rank(lower) > rank(upper),
        )
        .map((upper): PublicLink => ({
          from: lower.record.id,
          to: upper.record.id,
          type: ref.kind === 'document' ? 'cites-document' : 'same-matter',
          basis: [lower, upper].every(({ words }) => words.startsWith('《')) ? 'printed' : 'text',
          evidence: { from: lower.words, to: upper.words },
        })),
    );
  });
}
