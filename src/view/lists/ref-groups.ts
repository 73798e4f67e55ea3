import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentRecord } from '../../model/record.ts';
import { refKinds, type ContentRef, type RefKind } from '../../model/ref.ts';

/** What the two kinds of named things are called. */
const refKindName: Record<RefKind, string> = { document: '文件', campaign: '行动和活动' };

/** The named documents, then the named campaigns; a kind without members is left out. */
export function refGroups(
  refs: readonly ContentRef[],
): { kind: RefKind; name: string; refs: ContentRef[] }[] {
  return refKinds
    .map((kind) => ({
      kind,
      name: refKindName[kind],
      refs: refs.filter((ref) => ref.kind === kind),
    }))
    .filter((group) => group.refs.length > 0);
}

/** A name in its marks: 《…》 or “…”. */
export function refShown({ kind, name }: Pick<ContentRef, 'kind' | 'name'>): string {
  return kind === 'document' ? `《${name}》` : `“${name}”`;
}

/** The records that name a document or campaign, each once, in document order. */
export function refRecords(site: Pick<Site, 'recordById'>, ref: ContentRef): ContentRecord[] {
  const ids = new Set(ref.places.map(({ record }) => record));
  return [...ids].map((id) => need(site.recordById, id));
}

/** Whether its records are many enough to be filtered and taken along as a file. */
export function takesRef(site: Pick<Site, 'recordById'>, ref: ContentRef): boolean {
  return refRecords(site, ref).length > 5;
}
