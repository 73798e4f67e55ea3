import { findTitles } from '../../text/find-titles.ts';
import { fold } from '../../text/fold.ts';
import { parseDocumentNumber } from '../../text/parse-document-number.ts';
import { levelTable } from '../../model/levels.ts';
import { placeNames, placesById, placeSigns, type Places, withoutSign } from '../../model/place.ts';
import { indexPlaces } from '../../place/places.ts';
import { sectionsOf } from '../../place/sections-of.ts';
import type { Corpus, CorpusDocument, CorpusRecord } from './corpus.ts';
import { DOCUMENT_NOUNS, OWNERS } from './nouns.ts';
import { readVariants } from './read-variants.ts';
import type { MemoData, MemoDocument, MemoRecord, MemoUnit } from './finding.ts';

const folded = (text: string) => fold(text).folded;

/** 省知识产权局 is found as 陕西省知识产权局 too, 市场监管局 also as 市场监督管理局. */
function formsOf(unit: MemoUnit, places: Places): string[] {
  const forms = [unit.name, ...unit.aliases].map(folded);
  const place = places.get(unit.place);
  const long = forms.flatMap((form) => {
    const rest = place === undefined || place.parent === null ? null : withoutSign(form, place);
    return place === undefined || rest === null ? [] : [folded(place.name) + rest];
  });
  return [...forms, ...long].flatMap((form) =>
    form.includes('市场监管') ? [form, form.replace('市场监管', '市场监督管理')] : [form],
  );
}

const HEADING_NUMBER =
  /^(?:[一二三四五六七八九十百]+、|\([一二三四五六七八九十百]+\)|第[一二三四五六七八九十百]+(?:编|分编|章|节|部分)|\d+[.、])/u;

/** The title whole, with what stands in brackets behind it, and the site's own short names, folded. */
function shortNames({ title, shortName, aliases = [] }: MemoDocument): string[] {
  const names = [title, ...(shortName === undefined ? [] : [shortName]), ...aliases];
  return [...new Set(names.map(folded))].filter((name) => name.length > 1);
}

/** Every year of its title, its dates and the note below its title (2019年修正). */
function yearsOf({ title, dates }: MemoDocument, records: readonly MemoRecord[]): string[] {
  const note = records.find(({ label }) => label.startsWith('题注'))?.text ?? '';
  const words = `${title} ${Object.values(dates ?? {}).join(' ')} ${note}`;
  return [...new Set(words.normalize('NFKC').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])];
}

/** A document with the headings of its sections, folded and without their numbers. */
function prepareDocument(
  document: MemoDocument,
  records: MemoRecord[],
  places: Places,
): { document: CorpusDocument; headings: [section: string, heading: string][] } {
  const full = folded(document.title);
  const base = full.replace(/\([^()]*\)$/u, '');
  const sections = sectionsOf(records);
  const items = indexPlaces(records, sections);
  const place = document.level === 'news' ? undefined : places.get(document.place);
  const names = place === undefined || place.parent === null ? [] : placeNames(place);
  const headings = sections.flatMap(({ id, headings: [heading = ''] }): [string, string][] => {
    const words = folded(heading).replace(HEADING_NUMBER, '');
    return words === '' ? [] : [[id, words]];
  });
  const prepared = {
    id: document.id,
    title: document.title,
    level: document.level,
    place: document.place,
    own: [...levelTable[document.level].own, ...names].join('') + (OWNERS[document.level] ?? ''),
    ownPlace: [...names, ...(place === undefined ? [] : placeSigns(place))].map(folded),
    base,
    full,
    noun: DOCUMENT_NOUNS.find((noun) => base.endsWith(noun)) ?? null,
    number: document.documentNumber ? parseDocumentNumber(document.documentNumber) : null,
    documentNumber: document.documentNumber,
    years: yearsOf(document, records),
    names: shortNames(document),
    places: items,
    sections: items.sections,
  };
  return { document: prepared, headings };
}

function prepareRecord(record: MemoRecord): CorpusRecord {
  const titles = [record.title, record.titleReading].filter((title) => title !== null);
  const texts = [record.text, record.reading].filter((text) => text !== null);
  const measures = record.measures.map(({ actor, text }) => `${actor}:${text}`);
  const whole = texts.flatMap((text) =>
    titles.length === 0 ? [text] : titles.map((title) => `${title}。${text}`),
  );
  return {
    record,
    titles: titles.map(folded),
    haystacks: [...new Set([...whole, measures.join('')].map(folded))].filter((one) => one !== ''),
  };
}

/** Indexes the open data for {@link checkMemo}; done once a page or command. */
export function buildCorpus(data: MemoData): Corpus {
  const steps = prepareCorpus(data);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** The same in small steps, so that a page stays alive meanwhile. */
export function* prepareCorpus(data: MemoData): Generator<null, Corpus> {
  const places = placesById(data.places);
  const unitForms = new Map<string, MemoUnit>();
  const unitsOfForm = new Map<string, Set<string>>();
  for (const unit of data.units) {
    for (const form of formsOf(unit, places)) {
      if (!unitForms.has(form)) unitForms.set(form, unit);
      unitsOfForm.set(form, (unitsOfForm.get(form) ?? new Set<string>()).add(unit.id));
    }
  }
  const mentioned = new Set<string>();
  for (const { text, title } of data.records) {
    for (const found of findTitles(`${title ?? ''}\n${text}`)) mentioned.add(folded(found.title));
    for (const [number] of folded(text).matchAll(/[\p{Script=Han}]{2,8}\(\d{4}\)\d+号/gu)) {
      mentioned.add(number);
    }
    yield null;
  }
  const records: Corpus['records'] = new Map();
  for (const record of data.records) {
    records.set(record.id, prepareRecord(record));
    yield null;
  }
  const documents = data.documents.map((document) =>
    prepareDocument(
      document,
      data.records.filter((record) => record.document === document.id),
      places,
    ),
  );
  const sectionHeadings = new Map(documents.flatMap(({ headings }) => headings));
  const titles = [...records.values()].flatMap((record) => record.titles);
  const alternatives = [...unitForms.keys()].sort((a, b) => b.length - a.length);
  const escaped = alternatives.map((form) => form.replace(/[()[\]{}.*+?^$|\\/-]/g, '\\$&'));
  return {
    documents: documents.map(({ document }) => document),
    records,
    mentioned,
    headings: new Set([...sectionHeadings.values(), ...titles]),
    sectionHeadings,
    unitForms,
    unitsOfForm,
    placeNames: data.places
      .filter(({ parent }) => parent !== null)
      .flatMap(placeNames)
      .map(folded),
    unitPattern: new RegExp(escaped.length > 0 ? escaped.join('|') : '(?!)', 'gu'),
    variants: readVariants(data.variants),
  };
}
