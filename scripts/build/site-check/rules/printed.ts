import { splitId } from '../../../../src/model/address.ts';
import type { ContentDocument } from '../../../../src/model/document.ts';
import type { PublicIndicator } from '../../../../src/model/indicator.ts';
import type { ContentRecord } from '../../../../src/model/record.ts';
import { unspaced } from '../../../../src/text/unspaced.ts';
import { type Diagnostic, errorAt } from '../../../import/diagnostics/diagnostic.ts';
import type { Content } from '../../../lib/io/read-content.ts';
import type { Page } from '../parse-page.ts';
import type { Site } from '../site.ts';

/** What a site was made from, as far as its pages are held against it. */
export interface PrintedContent extends Pick<
  Content,
  'documents' | 'sections' | 'records' | 'indicators' | 'accounts'
> {
  /** The texts of the seeds by document; a document without one is not held against it. */
  seeds: ReadonlyMap<string, string>;
}

const HINT = '这是程序的毛病，请告诉维护者；没有改程序的话，删去 .cache 后重新生成';
const SHOWN = 24;

const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function fault(site: Site, page: string, rule: string, message: string): Diagnostic {
  return errorAt(rule, { file: site.label + page, line: 1, column: 1 }, message, HINT);
}

const pageOf = (id: string): string => `${id}/index.html`;

/** What a record has to print, piece by piece in its order; blanks do not count. */
function piecesOf(record: ContentRecord, indicator: PublicIndicator | undefined): string[] {
  if (indicator !== undefined) {
    const { name, unit, base, target, attribute } = indicator;
    return [name, unit, String(base.value), String(target.value), attribute].map(unspaced);
  }
  const units = record.responsibilities.map(({ printed }) => printed);
  return [...record.text.split('\n'), ...units].map(unspaced).filter((piece) => piece !== '');
}

/** The first piece that does not stand in a text after those before it. */
function firstMissing(text: string, pieces: readonly string[]): string | null {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return piece;
    at = found + piece.length;
  }
  return null;
}

/** Each record's page prints its record's title and text. */
function checkRecordPages(site: Site, content: PrintedContent): Diagnostic[] {
  const withheld = new Set(
    content.documents.flatMap(({ id, reprint }) => (reprint === 'headings' ? [id] : [])),
  );
  return content.records.flatMap((record): Diagnostic[] => {
    const file = pageOf(record.id);
    const print = site.pages.get(file)?.print;
    if (print === undefined) return [fault(site, file, 'record-page', `没有 ${record.id} 的网页`)];
    if (withheld.has(record.document)) return [];
    const lost =
      firstMissing(print.body, record.text.split('\n').map(unspaced)) ??
      firstMissing(print.text, [unspaced(record.title ?? '')]);
    if (lost === null) return [];
    const message = `${record.id} 的网页没有印出它的原文“${short(lost)}”`;
    return [fault(site, file, 'record-not-printed', message)];
  });
}

/**
 * The headings that a record stands under and the record before it does not. A section that the print
 * calls by several forms (五、优化知识产权服务, 五、优化知识产权公共服务) is entered once.
 */
function newHeadings(record: ContentRecord, before: ContentRecord | undefined): string[] {
  const key = (of: ContentRecord | undefined, index: number) =>
    of?.sectionIds[index] ?? of?.section[index];
  const first = record.section.findIndex((_, index) => key(record, index) !== key(before, index));
  return first < 0 ? [] : record.section.slice(first);
}

/** Whether a heading is shown as the number and title of its record: （一）创造. */
function isOwnTitle(heading: string, { number, title }: ContentRecord): boolean {
  return title !== null && unspaced(`${number.printed ?? ''}${title}`) === unspaced(heading);
}

/**
 * A document's page prints all its records, whole and in their order, and before each the headings under
 * which it is the first to stand.
 */
function checkDocumentPage(
  site: Site,
  document: ContentDocument,
  records: readonly ContentRecord[],
  indicatorOf: ReadonlyMap<string, PublicIndicator>,
): Diagnostic[] {
  const file = pageOf(document.id);
  const print = site.pages.get(file)?.print;
  if (print === undefined)
    return [fault(site, file, 'document-page', `没有 ${document.id} 的网页`)];
  const found: Diagnostic[] = [];
  const spotOf = (record: ContentRecord | undefined) =>
    record === undefined ? undefined : print.spots.get(splitId(record.id).key);
  records.forEach((record, index) => {
    const at = spotOf(record);
    const before = spotOf(records[index - 1]) ?? 0;
    const say = (message: string) => found.push(fault(site, file, 'document-not-printed', message));
    if (at === undefined) return void say(`文件页没有 ${record.id}`);
    if (at < before) return void say(`文件页上 ${record.id} 排到了前一条的前面`);
    const leading = print.text.slice(before, at);
    for (const heading of newHeadings(record, records[index - 1]))
      if (!leading.includes(unspaced(heading)) && !isOwnTitle(heading, record))
        say(`文件页上 ${record.id} 之前没有标题“${short(heading)}”`);
    if (document.reprint === 'headings') return;
    const end = spotOf(records[index + 1]) ?? print.text.length;
    const lost = firstMissing(
      print.text.slice(at, end),
      piecesOf(record, indicatorOf.get(record.id)),
    );
    if (lost !== null) say(`文件页上 ${record.id} 没有印出“${short(lost)}”`);
    const title = unspaced(record.title ?? '');
    if (!print.text.slice(before, end).includes(title) && record.kind !== 'indicator')
      say(`文件页上 ${record.id} 没有印出标题“${short(title)}”`);
  });
  return found;
}

/** A line that only says that an annex begins; the page says it by the annex's title. */
const ANNEX_LINE = /^\s*附\s*件\s*[\d一二三四五六七八九十]*\s*[:：]?\s*$/gmu;

/** What is counted: letters, digits and characters; marks stand and fall with how a page sets them. */
const COUNTED = /[\p{Script=Han}\p{L}\p{N}]/gu;

function countInto(counts: Map<string, number>, text: string, step: number): void {
  for (const [letter] of text.matchAll(COUNTED))
    counts.set(letter, (counts.get(letter) ?? 0) + step);
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/**
 * Every character of the seed that the account puts in a record or heading is on the document's page as
 * often as the seed has it. Headings that a table repeats are shown once.
 */
function checkSeed(
  site: Site,
  document: ContentDocument,
  records: readonly ContentRecord[],
  { seeds, accounts }: PrintedContent,
): Diagnostic[] {
  const file = pageOf(document.id);
  const seed = seeds.get(document.id);
  const print = site.pages.get(file)?.print;
  if (seed === undefined || print === undefined || document.reprint === 'headings') return [];
  const wanted = new Map<string, number>();
  countInto(wanted, seed.replace(ANNEX_LINE, ''), 1);
  for (const { document: of, entries } of accounts)
    if (of === document.id) for (const { text } of entries) countInto(wanted, text, -1);
  const bare = unspaced(seed);
  for (const heading of new Set(records.flatMap(({ section }) => section.map(unspaced)))) {
    const times = occurrences(bare, heading) - occurrences(print.text, heading);
    if (heading !== '' && times > 0) countInto(wanted, heading.repeat(times), -1);
  }
  countInto(wanted, print.text, -1);
  const lost = [...wanted].filter(([, count]) => count > 0);
  if (lost.length === 0) return [];
  const letters = lost.map(([letter, count]) => letter.repeat(count)).join('');
  const message = `文件页比原文少了${lost.reduce((sum, [, count]) => sum + count, 0)}个字：${short(letters)}`;
  return [fault(site, file, 'seed-not-printed', message)];
}

/** The page of a section shows each of its records; a section with neither records nor text is none. */
function checkSections(site: Site, content: PrintedContent): Diagnostic[] {
  const parents = new Set(content.sections.flatMap(({ parent }) => parent ?? []));
  return content.sections.flatMap((section): Diagnostic[] => {
    const file = pageOf(section.id);
    const page: Page | undefined = site.pages.get(file);
    if (section.records.length === 0 && !parents.has(section.id))
      return [fault(site, file, 'section-empty', `${section.id} 没有条目，也没有正文`)];
    const lost = section.records.filter((id) => !page?.print.spots.has(splitId(id).key));
    if (lost.length === 0) return [];
    const message = `${section.id} 的网页没有它的条目 ${short(lost.join('、'))}`;
    return [fault(site, file, 'section-not-printed', message)];
  });
}

/** Holds the pages of documents, sections and records against what they were made from. */
export function checkPrinted(site: Site, content: PrintedContent): Diagnostic[] {
  const recordsOf = new Map<string, ContentRecord[]>();
  for (const record of content.records) {
    const own = recordsOf.get(record.document);
    if (own === undefined) recordsOf.set(record.document, [record]);
    else own.push(record);
  }
  const indicatorOf = new Map(content.indicators.map((each) => [each.record, each]));
  return [
    ...checkRecordPages(site, content),
    ...checkSections(site, content),
    ...content.documents.flatMap((document) => {
      const records = recordsOf.get(document.id) ?? [];
      return [
        ...checkDocumentPage(site, document, records, indicatorOf),
        ...checkSeed(site, document, records, content),
      ];
    }),
  ];
}
