import { closedTitle } from '../../text/cited-title.ts';
import type { Corpus } from './corpus.ts';
import { versionOf } from './versions.ts';

/** Names a record, section or document for a message as citations do: 《…工作要点》附件第45项. */
export function describeRecord(corpus: Corpus, id: string): string {
  const found = corpus.documents.find(
    (document) => document.id === id || id.startsWith(`${document.id}/`),
  );
  if (!found) return id;
  const title = `《${closedTitle(found.title)}》${versionOf(found, corpus.documents)}`;
  return title + (found.id === id ? '' : (found.places.labels.get(id) ?? `（${id}）`));
}
