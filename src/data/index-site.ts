import { groupBy } from './group-by.ts';
import { missingTargets } from './missing-targets.ts';
import type { Site, SiteLists } from './site.ts';

/** A map by id; two entries with one id would silently lose a page, so they are an error. */
function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map(items.map((item) => [item.id, item]));
  if (map.size === items.length) return map;
  const seen = new Set<string>();
  const twice = items.filter((item) => seen.size === seen.add(item.id).size).map(({ id }) => id);
  throw new Error(`content has an id twice: ${twice.join('、')}`);
}

/** Items by each of their keys, an item once a key. */
function manyToMany<T>(items: readonly T[], keys: (item: T) => readonly string[]) {
  const map = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) map.set(key, [...(map.get(key) ?? []), item]);
  }
  return map;
}

/** Sorts the lists, builds maps and ways back, and throws if content names what does not exist. */
export function indexSite(lists: SiteLists): Site {
  const documents = [...lists.documents].sort((a, b) => a.order - b.order);
  const place = new Map(documents.map(({ id }, index) => [id, index]));
  const records = [...lists.records].sort(
    (a, b) =>
      (place.get(a.document) ?? -1) - (place.get(b.document) ?? -1) || a.position - b.position,
  );
  const recordById = byId(records);
  const site: Site = {
    ...lists,
    documents,
    records,
    placeById: byId(lists.places),
    documentById: byId(documents),
    sectionById: byId(lists.sections),
    recordById,
    unitById: byId(lists.units),
    topicById: byId(lists.topics),
    noteById: byId(lists.notes),
    refById: byId(lists.refs),
    recordsOf: groupBy(records, (record) => record.document),
    sectionsOf: groupBy(lists.sections, (section) => section.document),
    notesOf: manyToMany(lists.notes, (note) => note.records),
    linksFrom: groupBy(lists.links, (link) => link.from),
    linksTo: groupBy(lists.links, (link) => link.to),
    indicatorOf: new Map(lists.indicators.map((each) => [each.record, each])),
    accountOf: new Map(lists.accounts.map((each) => [each.document, each])),
    refsOf: manyToMany(lists.refs, (ref) => ref.places.map((each) => each.record)),
  };
  const missing = missingTargets(site);
  if (missing.length > 0) {
    const report = missing.map(({ place: where, target }) => `${where} → ${target}`).join('\n');
    throw new Error(`content names what does not exist:\n${report}`);
  }
  return site;
}
