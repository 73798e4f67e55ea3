import type { ContentDocument } from '../../model/document.ts';
import type { ContentRecord } from '../../model/record.ts';
import { groupBy } from '../../data/group-by.ts';
import { splitId } from '../../model/address.ts';
import { searchPath } from './search-path.ts';
import { kindName } from '../words/words.ts';

/** Records of one kind in a document, counted, with the way to them. */
export interface KindLink {
  /** 分工任务99条 */
  words: string;
  /** Site-relative. */
  path: string;
}

/**
 * How many records of each kind a document has. Where they stand together the way leads to the place
 * in the document at which they begin, otherwise to a search that shows them and nothing else.
 *
 * @param records of the document, in its order
 */
export function kindLinks(
  document: ContentDocument,
  records: readonly ContentRecord[],
): KindLink[] {
  const kinds = groupBy([...records.entries()], ([, { kind }]) => kind);
  return [...kinds.values()].flatMap((members) => {
    const [first, last] = [members[0], members.at(-1)];
    if (!first || !last) return [];
    const [at, { id, kind }] = first;
    const together = last[0] - at + 1 === members.length;
    return {
      words: `${kindName[kind]}${members.length}条`,
      path: together
        ? `${document.path}#${splitId(id).key}`
        : searchPath({ document: document.id, kind }),
    };
  });
}
