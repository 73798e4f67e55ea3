import type { Site } from './site.ts';

/** One place where content names something that does not exist. */
export interface MissingTarget {
  /** Where it is named, e.g. `sx2022/t45 topics`. */
  place: string;
  /** What is named. */
  target: string;
}

/**
 * Every id in content that leads to nothing. Astro itself only logs such a reference and goes on,
 * and would publish a page with a hole in it.
 */
export function missingTargets(site: Site): MissingTarget[] {
  const missing: MissingTarget[] = [];
  const check = (
    place: string,
    ids: readonly (string | null)[],
    known: ReadonlyMap<string, unknown>,
  ) => {
    for (const id of ids) if (id !== null && !known.has(id)) missing.push({ place, target: id });
  };
  const { documentById, sectionById, recordById, unitById, topicById, placeById } = site;
  for (const place of site.places) check(`${place.id} parent`, [place.parent], placeById);
  for (const document of site.documents) check(`${document.id} place`, [document.place], placeById);
  for (const record of site.records) {
    check(`${record.id} document`, [record.document], documentById);
    check(`${record.id} place`, [record.place], placeById);
    check(`${record.id} sectionIds`, record.sectionIds, sectionById);
    check(`${record.id} topics`, record.topics, topicById);
    const units = record.responsibilities.map((each) => each.unit);
    check(`${record.id} responsibilities`, units, unitById);
  }
  for (const section of site.sections) {
    check(`${section.id} document`, [section.document], documentById);
    check(`${section.id} parent`, [section.parent], sectionById);
    check(`${section.id} records`, section.records, recordById);
  }
  for (const unit of site.units) {
    check(`${unit.id} place`, [unit.place], placeById);
    const assigned = unit.assignments.map((each) => each.record);
    check(`${unit.id} assignments`, assigned, recordById);
    check(`${unit.id} mentions`, unit.mentions, recordById);
  }
  for (const topic of site.topics) {
    check(`${topic.id} parent`, [topic.parent], topicById);
    check(`${topic.id} related`, topic.related, topicById);
    const holders = topic.records.map((each) => each.record);
    check(`${topic.id} records`, holders, recordById);
  }
  for (const link of site.links) check('links', [link.from, link.to], recordById);
  for (const each of site.indicators) check('indicators', [each.record], recordById);
  for (const note of site.notes) check(`${note.id} records`, note.records, recordById);
  for (const ref of site.refs) {
    const places = ref.places.map((each) => each.record);
    check(`${ref.id} places`, places, recordById);
    check(`${ref.id} document`, [ref.document], documentById);
  }
  for (const each of site.accounts) check('accounts', [each.document], documentById);
  return missing;
}
