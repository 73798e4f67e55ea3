import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentDocument, ContentSection } from '../../model/document.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { assignmentsOf } from './unit-page.ts';

/** Units against the sections of one document; each cell is a number of assignments. */
export interface UnitMatrix {
  document: ContentDocument;
  sections: ContentSection[];
  rows: { unit: ContentUnit; cells: number[]; total: number }[];
}

/** One matrix for each document that assigns anything; empty sections and units are left out. */
export function unitMatrices(site: Site): UnitMatrix[] {
  const all = site.units.map((unit) => ({ unit, assignments: assignmentsOf(site, unit.id) }));
  return site.documents.flatMap((document) => {
    const inside = all
      .map(({ unit, assignments }) => ({
        unit,
        sections: assignments
          .filter(({ record }) => record.document === document.id)
          .map(({ record }) => record.sectionIds.at(-1) ?? ''),
      }))
      .filter(({ sections }) => sections.length > 0);
    if (inside.length === 0) return [];
    const used = new Set(inside.flatMap(({ sections }) => sections));
    const sections = (site.sectionsOf.get(document.id) ?? []).filter(({ id }) => used.has(id));
    const rows = inside.map(({ unit, sections: own }) => ({
      unit: need(site.unitById, unit.id),
      cells: sections.map(({ id }) => own.filter((each) => each === id).length),
      total: own.length,
    }));
    return [{ document, sections, rows }];
  });
}
