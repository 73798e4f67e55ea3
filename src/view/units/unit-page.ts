import { groupBy } from '../../data/group-by.ts';
import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import { splitId } from '../../model/address.ts';
import type { ContentDocument, ContentSection } from '../../model/document.ts';
import type { ContentRecord, Responsibility } from '../../model/record.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { measuresOf } from './measures-of.ts';

/** One assignment: a unit in one role in one record. */
export interface Assignment {
  record: ContentRecord;
  responsibility: Responsibility;
}

/** Assignments under one heading of a document. */
export interface AssignmentGroup {
  /** Innermost section, or null for records outside any. */
  section: ContentSection | null;
  /** Fragment that the matrix of units and sections leads to, e.g. `sx2022-s2`. */
  anchor: string;
  assignments: Assignment[];
}

/** Assignments in one document. */
export interface DocumentAssignments {
  document: ContentDocument;
  total: number;
  groups: AssignmentGroup[];
}

/** A document where the unit does not occur, with the strings that were tried. */
export interface Absence {
  document: ContentDocument;
  tried: string[];
}

/** What a unit's page shows. */
export interface UnitPage {
  unit: ContentUnit;
  documents: DocumentAssignments[];
  total: number;
  /** Records that print measures of it, without an assignment. */
  measures: ContentRecord[];
  /** Records that only name it. */
  mentions: ContentRecord[];
  /** Collectives with assignments that may include the unit by the registry; never expanded. */
  collectives: ContentUnit[];
  absences: Absence[];
}

/** Fragment of a section on a unit's page: `sx2022/s2` to `sx2022-s2`. */
export function sectionAnchor(id: string): string {
  const { document, key } = splitId(id);
  return `${document}-${key}`;
}

/** Assignments of a unit in record order, one for each responsibility that names it. */
export function assignmentsOf(site: Site, unit: string): Assignment[] {
  return site.records.flatMap((record) =>
    record.responsibilities
      .filter((each) => each.unit === unit)
      .map((responsibility) => ({ record, responsibility })),
  );
}

/** Collectives that are given something and may include a unit. */
export function collectivesOf(site: Site, unit: string): ContentUnit[] {
  return site.units.filter(
    ({ mayInclude, assignments }) => assignments.length > 0 && mayInclude.includes(unit),
  );
}

/** Gathers what a unit's page shows. */
export function unitPage(site: Site, unit: ContentUnit): UnitPage {
  const assignments = assignmentsOf(site, unit.id);
  const byDocument = groupBy(assignments, ({ record }) => record.document);
  const named = unit.mentions.map((id) => need(site.recordById, id));
  const measures = measuresOf(site, unit);
  const found = new Set([...byDocument.keys(), ...named.map(({ document }) => document)]);
  return {
    unit,
    total: assignments.length,
    documents: [...byDocument].map(([id, members]) => ({
      document: need(site.documentById, id),
      total: members.length,
      groups: [...groupBy(members, ({ record }) => record.sectionIds.at(-1) ?? '')].map(
        ([sectionId, inside]) => ({
          section: sectionId === '' ? null : need(site.sectionById, sectionId),
          anchor: sectionId === '' ? `${id}-0` : sectionAnchor(sectionId),
          assignments: inside,
        }),
      ),
    })),
    measures,
    mentions: named.filter((record) => !measures.includes(record)),
    collectives: collectivesOf(site, unit.id),
    absences: site.documents
      .filter(({ id }) => !found.has(id))
      .map((document) => ({
        document,
        tried: [
          ...new Set([
            unit.name,
            ...unit.aliases,
            ...(document.level === unit.level ? unit.localForms : []),
          ]),
        ],
      })),
  };
}
