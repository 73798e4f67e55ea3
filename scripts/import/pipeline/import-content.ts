import {
  type ContentLists,
  listFile,
  listNames,
  recordFile,
} from '../../../src/model/collections.ts';
import type { Account } from '../../../src/model/account.ts';
import { withdrawnCodes } from '../../../src/model/change.ts';
import { placesById } from '../../../src/model/place.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { SITE_WORDS_FILE } from '../../../src/model/site-words.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { keepLedger } from '../ledger/keep-ledger.ts';
import { readChanges } from '../ledger/read-changes.ts';
import { buildLinks } from '../links/build-links.ts';
import { readLinkDecisions } from '../links/read-decisions.ts';
import { lintDocuments } from '../lint/lint-documents.ts';
import { writeMdx } from '../mdx/write-mdx.ts';
import { readPlaces } from '../registry/read-places.ts';
import { readSiteWords } from '../registry/read-site-words.ts';
import { makeUnitDirectory } from '../records/unit-directory.ts';
import { buildRefs } from '../refs/build-refs.ts';
import { readRefs } from '../refs/read-refs.ts';
import { printedSynonyms, readSynonyms } from '../synonyms/read-synonyms.ts';
import { assignTopics } from '../topics/assign-topics.ts';
import { readTopics } from '../topics/read-topics.ts';
import { buildUnits } from '../units/build-units.ts';
import { readUnits } from '../units/read-units.ts';
import { withRelations } from './with-relations.ts';
import { readSeedDocument, type ReadDocument, type SeedFiles } from './read-seed-document.ts';

/** What the documents of `seeds/` stand beside, by file name without `.yaml`: the site's words, then the registries. */
export const REGISTRIES = [
  'site',
  'places',
  'units',
  'topics',
  'synonyms',
  'refs',
  'links',
  'changes',
] as const;
export type Registry = (typeof REGISTRIES)[number];

/** Everything that the import reads, as text. */
export interface ImportInput {
  documents: SeedFiles[];
  registry: Record<Registry, string>;
  /** Text of `content/ledger.json` as it was published; null before the first publication. */
  ledger: string | null;
}

/** Everything that the import makes. */
export interface ImportOutput {
  /** Files of `content/` by path relative to it. */
  files: Map<string, string>;
  accounts: Account[];
  /** Whether every document and registry was read, if with errors, so that the files make a site. */
  whole: boolean;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
/** Where one stands under `seeds/`: `site.yaml`, `registry/units.yaml`. */
export const pathOfRegistry = (name: Registry): string =>
  name === 'site' ? 'site.yaml' : `registry/${name}.yaml`;
const fileOfRegistry = (name: Registry): string => `seeds/${pathOfRegistry(name)}`;

/** Hands on a result's value and keeps its diagnostics. */
const taker =
  (diagnostics: Diagnostic[]) =>
  <T>({ value, diagnostics: found }: Result<T>): T => {
    diagnostics.push(...found);
    return value;
  };

/**
 * What is drawn from all documents together, once every record is known.
 *
 * @param diagnostics for what is wrong with a registry itself
 * @param crossed for what a registry says of records: beside the point while a document is missing
 */
function relate(
  read: readonly ReadDocument[],
  registry: ImportInput['registry'],
  diagnostics: Diagnostic[],
  crossed: Diagnostic[],
) {
  const take = taker(diagnostics);
  const takeCrossed = taker(crossed);
  const plain = read.flatMap((document) => document.records.map(({ record }) => record));
  const documents = withRelations(read);
  const topics = takeCrossed(
    assignTopics(plain, take(readTopics(fileOfRegistry('topics'), registry.topics))),
  );
  const records = plain.map((record): ContentRecord => ({
    ...record,
    topics: topics.topicsOf.get(record.id) ?? [],
  }));
  const refs = takeCrossed(
    buildRefs(records, take(readRefs(fileOfRegistry('refs'), registry.refs))),
  );
  const synonyms = takeCrossed(
    printedSynonyms(records, take(readSynonyms(fileOfRegistry('synonyms'), registry.synonyms))),
  );
  const decisions = take(readLinkDecisions(fileOfRegistry('links'), registry.links));
  const links = takeCrossed(buildLinks({ records, documents, refs, decisions }));
  return { documents, records, topics: topics.topics, synonyms, refs, links };
}

/** Whether a whole list could not be read: what it would have held is then missing everywhere. */
function isListLost({ rule }: Diagnostic): boolean {
  return rule === 'yaml-syntax' || rule === 'registry-list';
}

/** Whether a registry speaks of a document that was taken down: its editors' work stays, to no effect. */
function isOfWithdrawn({ rule, message }: Diagnostic, gone: ReadonlySet<string>): boolean {
  // What only that document named keeps its page, which is published.
  if (gone.size > 0 && /^(?:ref-unused|topic-empty)$/.test(rule)) return true;
  if (!/^(?:link-record|topic-record|evidence-lost)$/.test(rule)) return false;
  return [...gone].some((code) => new RegExp(`(?:^|[^a-z0-9])${code}(?:/| )`).test(message));
}

/** Turns the texts of `seeds/` into the files of `content/`. Pure: same texts, same bytes. */
export function importContent({ documents, registry, ledger }: ImportInput): Result<ImportOutput> {
  const diagnostics: Diagnostic[] = [];
  const places = readPlaces(fileOfRegistry('places'), registry.places);
  diagnostics.push(...places.diagnostics);
  const placeMap = placesById(places.value);
  const units = readUnits(fileOfRegistry('units'), registry.units, placeMap);
  // Without the whole list of places nothing can be said of those who are in one.
  const placesRead = registry.places !== '' && !places.diagnostics.some(isListLost);
  diagnostics.push(
    ...units.diagnostics.filter(({ rule }) => rule !== 'unknown-place' || placesRead),
  );
  const directory = makeUnitDirectory(units.value, placeMap);
  const own: Diagnostic[] = [];
  const read = documents
    .map((files) => readSeedDocument(files, { directory, places: placeMap }, own))
    .filter((document): document is ReadDocument => document !== null)
    .sort((a, b) => a.document.order - b.document.order);
  // Without the whole list of units many are unknown: the report of the list is enough.
  const unitsRead = placesRead && registry.units !== '' && !units.diagnostics.some(isListLost);
  diagnostics.push(
    ...own.filter(
      ({ rule }) =>
        (rule !== 'unknown-unit' || unitsRead) && (rule !== 'unknown-place' || placesRead),
    ),
  );
  diagnostics.push(...lintDocuments(read, units.value));
  const crossed: Diagnostic[] = [];
  const related = relate(read, registry, diagnostics, crossed);
  const { records } = related;
  const placeOf = new Map(related.documents.map(({ id, place }) => [id, place]));
  const byId = new Map(records.map((record) => [record.id, record]));

  const files = new Map<string, string>();
  for (const { records: own } of read)
    for (const { record, marks } of own) {
      const finished = { record: byId.get(record.id) ?? record, marks };
      files.set(recordFile(record.id), writeMdx(finished));
    }
  const gone = withdrawnCodes(readChanges(registry.changes).value.map(({ value }) => value));
  const data: ContentLists = {
    places: places.value,
    documents: related.documents,
    sections: read.flatMap(({ sections }) => sections),
    units: buildUnits(units.value, records, (code) => placeOf.get(code) ?? '', placeMap),
    topics: related.topics,
    synonyms: related.synonyms,
    links: related.links,
    // A name stays known when its document was taken down.
    refs: related.refs.map((ref) =>
      ref.document !== null && gone.has(ref.document) ? { ...ref, document: null } : ref,
    ),
    indicators: read.flatMap(({ indicators }) => indicators),
    notes: read.flatMap(({ notes }) => notes),
    accounts: read.map(({ account }) => account),
  };
  const ids = [...data.documents, ...data.sections, ...records].map(({ id }) => id);
  const words = readSiteWords(fileOfRegistry('site'), registry.site, new Set(ids), diagnostics);
  if (words !== null) files.set(SITE_WORDS_FILE, json(words));
  for (const name of listNames) files.set(listFile(name), json(data[name]));
  const kept = keepLedger({ content: { ...data, records }, ledger, changes: registry.changes });
  crossed.push(...kept.diagnostics);
  for (const [path, text] of kept.value) files.set(path, text);
  const whole =
    read.length === documents.length &&
    Object.values(registry).every((text) => text !== '') &&
    !diagnostics.some(isListLost);
  // A document or registry that is read in part or not at all would make every mention of what it lacks,
  // and every address that it had, an error of its own.
  if (whole && own.every(({ severity }) => severity !== 'error'))
    diagnostics.push(...crossed.filter((one) => !isOfWithdrawn(one, gone)));
  const accounts = read.map(({ account }) => account);
  return { value: { files, accounts, whole }, diagnostics };
}
