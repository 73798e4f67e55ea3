import { parseDocumentNumber } from '../../text/parse-document-number.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { NamedDocument } from '../corpus/session.ts';
import type { DocumentToken } from './tokens.ts';

/** 〔2022〕2号 and its blank forms 〔〕2号, 〔2022〕号, 〔2022〕×号; brackets are folded to ( and ). */
const CORE =
  /\(((?:\d{4}|[〇零一二三四五六七八九]{4})年?|[×x_□○ ]{0,6})\)第?(\d{1,5}|[〇零一二三四五六七八九十百]{1,7}|[×x_□○]{0,4})号/gu;
const LONGEST_AGENCY = 14;

/** One letter too many, too few or other. */
function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let till = 0;
  while (
    till < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - till] === b[b.length - 1 - till]
  )
    till += 1;
  return Math.max(a.length, b.length) - from - till <= 1;
}

interface Reading {
  document: NamedDocument;
  agency: number;
  blank: boolean;
}

function read(before: string, core: string, corpus: Corpus): Reading | null {
  const ours = corpus.documents.filter(({ number }) => number !== null);
  for (const known of ours) {
    const agency = known.number?.agency ?? '';
    const printed = known.documentNumber ?? '';
    if (before.endsWith(agency)) {
      const parsed = parseDocumentNumber(`${agency}${core}`);
      const same = parsed?.year === known.number?.year && parsed?.number === known.number?.number;
      if (same) return { document: { known }, agency: agency.length, blank: false };
      if (!parsed) return { document: { known }, agency: agency.length, blank: true };
      const twin = ours.some(
        ({ number }) =>
          number?.agency === agency &&
          number.year === parsed.year &&
          number.number === parsed.number,
      );
      if (twin) continue;
      const wrong = `本站没有发文字号为“${agency}〔${parsed.year}〕${parsed.number}号”的文件；同一机关代字的是${printed}《${known.title}》。`;
      const name = `${agency}${core}`;
      return {
        document: { known: null, name, law: false, wrong },
        agency: agency.length,
        blank: false,
      };
    }
  }
  for (const known of ours) {
    const agency = known.number?.agency ?? '';
    const parsed = parseDocumentNumber(`${agency}${core}`);
    if (parsed?.year !== known.number?.year || parsed?.number !== known.number?.number) continue;
    for (const length of [agency.length + 1, agency.length, agency.length - 1]) {
      const tail = before.slice(-length);
      const shifted = tail.length !== agency.length && tail.slice(0, 2) !== agency.slice(0, 2);
      if (tail.length < 4 || shifted) continue;
      if (!isOneOff(tail, agency)) continue;
      const wrong = `本站没有发文字号为“${tail}${core.replace('(', '〔').replace(')', '〕')}”的文件；相近的是${known.documentNumber ?? ''}《${known.title}》，请核对机关代字。`;
      return {
        document: { known: null, name: `${tail}${core}`, law: false, wrong },
        agency: tail.length,
        blank: false,
      };
    }
  }
  return null;
}

/**
 * Finds 发文字号 in any bracket form. One of our agency's with another year or number, or whose agency
 * is one letter off, is a mistake; a number of any other office is another document.
 */
export function findDocumentNumbers(folded: string, corpus: Corpus): DocumentToken[] {
  const found: DocumentToken[] = [];
  for (const match of folded.matchAll(CORE)) {
    const [core] = match;
    const run = /\p{Script=Han}+$/u.exec(
      folded.slice(Math.max(0, match.index - LONGEST_AGENCY), match.index),
    )?.[0];
    if (run === undefined || run.length < 2) continue;
    const reading = read(run, core, corpus);
    const end = match.index + core.length;
    const common = { type: 'document' as const, form: 'number' as const, end, annex: false };
    if (reading) {
      const { document, agency, blank } = reading;
      found.push({ ...common, document, blank, start: match.index - agency });
    } else {
      const document = { known: null, name: `${run}${core}`, law: false, wrong: null };
      found.push({ ...common, document, blank: false, start: match.index });
    }
  }
  return found;
}
