import type { ContentDocument } from '../../../src/model/document.ts';
import { fold } from '../../../src/text/fold.ts';
import type { PrintedRelation } from '../time/relations.ts';

/** A document as it was read, before others are known. */
interface ReadRelations {
  document: ContentDocument;
  relations: readonly PrintedRelation[];
}

/**
 * The documents with the relations that their texts print. A relation names the document of this
 * collection that bears the title, if one alone does; two versions of one title are told apart by
 * nobody but the editors, in `source.yaml`.
 */
export function withRelations(read: readonly ReadRelations[]): ContentDocument[] {
  const named = read.map(({ document }) => ({
    id: document.id,
    title: fold(document.title).folded,
  }));
  return read.map(({ document, relations }) => ({
    ...document,
    relations: [
      ...document.relations,
      ...relations.map(({ kind, title, printed, quote }) => {
        const wanted = fold(title).folded;
        const others = named.filter((one) => one.title === wanted && one.id !== document.id);
        const only = others.length === 1 ? others[0] : undefined;
        return { kind, document: only?.id ?? null, printed, quote };
      }),
    ],
  }));
}
