import type { Account } from '../../../src/model/account.ts';
import { pathOf } from '../../../src/model/address.ts';
import type { ContentDocument, ContentSection } from '../../../src/model/document.ts';
import type { Places } from '../../../src/model/place.ts';
import type { PublicIndicator } from '../../../src/model/indicator.ts';
import type { ContentNote } from '../../../src/model/note.ts';
import { labelDocument } from '../../../src/place/label-document.ts';
import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import { takeAccount } from '../account/take-account.ts';
import { readDocument } from '../blocks/read-document.ts';
import { errorAt, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectNotes } from '../editorial/collect-notes.ts';
import { locateDecisions, type PlaceOf } from '../editorial/decisions.ts';
import { keepAddresses } from '../editorial/keep-addresses.ts';
import { lintDecisions } from '../editorial/lint-decisions.ts';
import { parseYaml } from '../editorial/parse-yaml.ts';
import { editorialSchema, sourceSchema, type Editorial, type Source } from '../editorial/schema.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { textOf } from '../lines/passage.ts';
import { makeSeed, type Seed } from '../lines/seed.ts';
import { lintCharacters } from '../lint/lint-characters.ts';
import { lintMarkup } from '../lint/lint-markup.ts';
import { lintRecords } from '../lint/lint-records.ts';
import { lintSections } from '../lint/lint-sections.ts';
import { lintShape } from '../lint/lint-shape.ts';
import { lintCode, lintSource } from '../lint/lint-source.ts';
import type { Draft, SectionDraft } from '../records/draft.ts';
import { yearOfTitle } from '../time/dating.ts';
import { finishRecord, type FinishedRecord, type Order } from '../records/finish-record.ts';
import { readRelations, type PrintedRelation } from '../time/relations.ts';
import type { UnitDirectory } from '../records/unit-directory.ts';
import { documentOf, settle } from './document-of.ts';

/** The three files of one document, as text; null where one cannot be read, which was reported. */
export interface SeedFiles {
  code: string;
  document: string | null;
  source: string | null;
  editorial: string | null;
}

/** One document, read. */
export interface ReadDocument {
  document: ContentDocument;
  sections: ContentSection[];
  records: FinishedRecord[];
  indicators: PublicIndicator[];
  notes: ContentNote[];
  /** What its text says of other documents, which are not known yet. */
  relations: PrintedRelation[];
  account: Account;
  /** Where an entry of its `source.yaml` stands. */
  placeOfSource: PlaceOf;
  /** What the editors have said of words that must not be published unseen, and of the file itself. */
  settled: {
    reviewed: Editorial['reviewed'];
    withheld: Editorial['setAside'];
    questions: Source['fileQuestions'];
  };
}

/** What all documents are read with. */
export interface Registries {
  directory: UnitDirectory;
  places: Places;
}

function sectionsOf(
  code: string,
  drafts: readonly SectionDraft[],
  records: readonly FinishedRecord[],
): ContentSection[] {
  const within = new Map<string, string[]>();
  for (const { record } of records)
    for (const id of record.sectionIds) {
      const known = within.get(id);
      if (known === undefined) within.set(id, [record.id]);
      else known.push(record.id);
    }
  return drafts.map(({ key, depth, parent, headings }) => {
    const id = `${code}/${key}`;
    return {
      id,
      document: code,
      path: pathOf(id),
      depth,
      label: id,
      headings,
      parent: parent === null ? null : `${code}/${parent}`,
      records: within.get(id) ?? [],
    };
  });
}

/** The number of a section that is printed in its only paragraph, （三） as 3, or null. */
function sectionNumber(seed: Seed, { number }: Draft): number | null {
  const printed = number === null ? null : /^[（(](.+)[）)]$/u.exec(textOf(seed, number));
  return printed === null ? null : parseNumeral(printed[1] ?? '');
}

/**
 * Counts the records of a document, and within it those of each numbered run (t, p, 3-1-, z2-). A
 * section that is one paragraph counts among the sections of its chapter.
 */
function orderDrafts(seed: Seed, drafts: readonly Draft[]): Order[] {
  const runs = new Map<string, number>();
  return drafts.map((draft, index) => {
    const run = draft.key.replace(/\d+[a-z]?$/u, '');
    const count = (runs.get(run) ?? 0) + 1;
    // A lead-in (3-1-0) stands before the count.
    if (!draft.key.endsWith('-0')) runs.set(run, count);
    return { position: index + 1, inRun: sectionNumber(seed, draft) ?? count };
  });
}

/** For each record the text that opens its section, where that is another's. */
function leadInsOf(seed: Seed, drafts: readonly Draft[]): string[] {
  const first = new Map<string, string>();
  return drafts.map(({ sections, paragraphs }) => {
    const section = sections.at(-1);
    if (section === undefined) return '';
    const known = first.get(section);
    if (known === undefined) first.set(section, textOf(seed, paragraphs[0] ?? []));
    return known ?? '';
  });
}

/** The seed is never edited: its hash stands in source.yaml. */
function checkHash(seed: Seed, source: Source, diagnostics: Diagnostic[]): void {
  const found = sha256(seed.text);
  if (found !== source.sha256)
    diagnostics.push(
      errorAt(
        'seed-changed',
        wholeFile(seed.file),
        `原文与登记的校验值不符（现为 ${found}）`,
        '原文不得改动：恢复原文件；若确是新的原文，更新 source.yaml 的 sha256 并重新核对全部记录',
      ),
    );
}

/**
 * Reads one document from its seed, its description and the editors' decisions. Null when one of the
 * three is not there or not valid; what can be said of the others is reported all the same.
 */
export function readSeedDocument(
  files: SeedFiles,
  { directory, places }: Registries,
  diagnostics: Diagnostic[],
): ReadDocument | null {
  const folder = `seeds/${files.code}`;
  if (!lintCode(files.code, diagnostics)) return null;
  const described =
    files.source === null
      ? null
      : parseYaml(`${folder}/source.yaml`, files.source, sourceSchema, diagnostics);
  const source = described?.value ?? null;
  const parsed =
    files.editorial === null
      ? null
      : parseYaml(`${folder}/editorial.yaml`, files.editorial, editorialSchema, diagnostics);
  const seed =
    files.document === null ? null : makeSeed(files.code, `${folder}/document.txt`, files.document);
  if (seed !== null && source !== null && described !== null) {
    checkHash(seed, source, diagnostics);
    lintSource(seed, source, described.placeOf, diagnostics);
  }
  if (seed === null || source === null || described === null || !parsed?.value) return null;
  const settled = settle(source, places, described.placeOf, diagnostics);
  if (settled === null) return null;
  const editorial = parsed.value;
  const decisions = locateDecisions(seed, editorial, parsed.placeOf, diagnostics);
  const reading = readDocument(seed, source, settled.kind, decisions, diagnostics);
  keepAddresses(seed, reading.drafts, editorial.addresses, parsed.placeOf, diagnostics);
  const taken = takeAccount(seed, reading.drafts, reading.setAside);
  diagnostics.push(...taken.diagnostics);
  const notes = collectNotes(seed, reading.drafts, decisions, diagnostics);
  const context = {
    seed,
    level: settled.level,
    year: yearOfTitle(source.title),
    place: source.place,
    directory,
    editorial,
    diagnostics,
  };
  const orders = orderDrafts(seed, reading.drafts);
  const leadIns = leadInsOf(seed, reading.drafts);
  const records = reading.drafts.flatMap((draft, index) => {
    const order = orders[index];
    return order === undefined ? [] : [finishRecord(draft, order, notes, context, leadIns[index])];
  });
  lintCharacters(seed, reading.setAside, editorial, diagnostics);
  lintMarkup(seed, source.title, diagnostics);
  const plain = records.map(({ record }) => record);
  const text = plain.map((record) => record.text).join('\n');
  lintShape(seed, plain, reading.setAside, context);
  lintDecisions(seed, reading.drafts, records, decisions, diagnostics);
  lintSections(seed, reading, editorial, diagnostics);
  lintRecords(seed, records, reading, editorial, parsed.placeOf, diagnostics);
  const named = labelDocument(source, plain, sectionsOf(files.code, reading.sections, records));
  return {
    document: documentOf(files.code, seed.file, source, settled, text),
    relations: source.relations === undefined ? readRelations(source.title, text) : [],
    sections: named.sections,
    records: records.map((one, index) => ({ ...one, record: named.records[index] ?? one.record })),
    indicators: reading.drafts.flatMap((draft): PublicIndicator[] =>
      draft.indicator === null
        ? []
        : [{ record: `${files.code}/${draft.key}`, ...draft.indicator }],
    ),
    notes: notes.notes,
    account: taken.value,
    placeOfSource: described.placeOf,
    settled: {
      reviewed: editorial.reviewed,
      withheld: editorial.setAside.filter(({ reason }) => reason === 'withheld'),
      questions: source.fileQuestions,
    },
  };
}
