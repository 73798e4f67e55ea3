import { levelOrder, type Level } from '../model/levels.ts';
import type { PublicDocument } from '../model/document.ts';
import { linkBasisName, linkTypeName } from '../model/link-name.ts';
import type { PublicLink } from '../model/link.ts';
import type { PublicRecord } from '../model/record.ts';
import { citedDocument } from '../text/cited-title.ts';

/** Stands where no record of a higher level is linked: we did not find one, which is all we know. */
export const NO_UPPER = '未查到上级出处';

/** What the upper sources of records are looked up in. */
export interface UpperLookup {
  records: readonly Pick<PublicRecord, 'id' | 'document' | 'label'>[];
  documents: readonly Pick<PublicDocument, 'id' | 'title' | 'documentNumber' | 'level'>[];
  links: readonly Pick<PublicLink, 'from' | 'to' | 'type' | 'basis'>[];
}

/** Whether one level stands above another; a report stands above and below none. */
function isAbove(upper: Level, own: Level): boolean {
  return upper !== 'news' && own !== 'news' && levelOrder(upper) < levelOrder(own);
}

/**
 * The upper sources of each record, each with how it is known: 《…规划》（陕政办发〔2021〕1号）第三章第2段
 * （同一事项，编者判断）. As on the record's page, what the texts prove stands before our judgment, and of a
 * record that is linked both ways the proof alone is said.
 */
export function upperSources(lookup: UpperLookup): (id: string) => string[] {
  const records = new Map(lookup.records.map((record) => [record.id, record]));
  const documents = new Map(lookup.documents.map((document) => [document.id, document]));
  const links = new Map<string, Map<string, UpperLookup['links'][number][]>>();
  for (const link of lookup.links) {
    for (const [own, other] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      const ofOwn = links.get(own) ?? new Map<string, UpperLookup['links'][number][]>();
      ofOwn.set(other, [...(ofOwn.get(other) ?? []), link]);
      links.set(own, ofOwn);
    }
  }
  const documentOf = (id: string) => documents.get(records.get(id)?.document ?? '');
  return (id) => {
    const own = documentOf(id);
    const said = [...(links.get(id) ?? [])].flatMap(([other, both]) => {
      const theirs = documentOf(other);
      if (!own || !theirs || !isAbove(theirs.level, own.level)) return [];
      const proofs = both.filter(({ type }) => type !== 'same-matter');
      const known = (proofs.length > 0 ? proofs : both).map(
        ({ type, basis }) => `${linkTypeName[type]}，${linkBasisName[basis]}`,
      );
      const words = `${citedDocument(theirs)}${records.get(other)?.label ?? ''}`;
      return [
        { proven: proofs.length > 0, words: `${words}（${[...new Set(known)].join('；')}）` },
      ];
    });
    return [...said.filter(({ proven }) => proven), ...said.filter(({ proven }) => !proven)].map(
      ({ words }) => words,
    );
  };
}
