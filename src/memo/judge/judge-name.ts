import { fold } from '../../text/fold.ts';
import { quotesBeside, type Around } from './around.ts';
import { documentOf, type Reference } from './compose.ts';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { describeRecord } from '../corpus/describe-record.ts';
import type { Judgement } from './judgement.ts';
import type { MemoSession } from '../corpus/session.ts';
import { versionsMeant } from '../corpus/versions.ts';
import type { DocumentToken } from '../find/tokens.ts';

/** Kinds whose records carry a number that a citation should give. */
const NUMBERED = ['point', 'task', 'national-task', 'work'];

/** The numbered record whose title, or whole text where it has none, the quotation is. */
function quotedRecord(corpus: Corpus, document: CorpusDocument, text: string): string | null {
  const words = fold(text).folded.replace(/[。;,]+$/u, '');
  if (words.length < 5) return null;
  for (const [id, { record, titles, haystacks }] of corpus.records) {
    if (record.document !== document.id || !NUMBERED.includes(record.kind)) continue;
    const names = titles.length > 0 ? titles : haystacks.map((one) => one.replace(/。$/u, ''));
    if (names.includes(words)) return id;
  }
  return null;
}

/** What is wrong between the title and the 发文字号 of one reference, in Chinese; null when nothing. */
function mismatch({ documents }: Reference): string | null {
  const wrong = documents.map(({ document }) => (document.known ? null : document.wrong));
  const said = wrong.find((words) => words !== null);
  if (typeof said === 'string') return said;
  const number = documents.find(({ form }) => form === 'number')?.document;
  const title = documents.find(({ form }) => form !== 'number')?.document;
  if (!number || !title) return null;
  const bears =
    number.known && title.known && [title.known, ...(title.others ?? [])].includes(number.known);
  if (number.known && title.known && !bears) {
    return `发文字号${number.known.documentNumber ?? ''}是《${number.known.title}》的，不是《${title.known.title}》的。`;
  }
  if (title.known && !number.known) {
    const printed = title.known.documentNumber;
    return printed === null
      ? `《${title.known.title}》的原件没有印发文字号，文中写的是“${number.name}”。`
      : `《${title.known.title}》的发文字号是${printed}，文中写的是“${number.name}”。`;
  }
  return null;
}

/** Whether the names of a reference are wrong in themselves; shared with references to items. */
export function judgeNames(reference: Reference, records: string[]): Judgement | null {
  const wrong = mismatch(reference);
  if (wrong !== null) return { records, verdict: 'unknown-document', detail: wrong, parts: [] };
  const blank = reference.documents.find((token) => token.blank)?.document.known;
  if (!blank) return null;
  const detail = `发文字号没有写全，应为${blank.documentNumber ?? ''}。`;
  return { records, verdict: 'number-missing', detail, parts: [] };
}

/** A bare name is a citation only with a place, a subject or a year: not 工作要点 or “十四五”规划. */
const TELLING = /知识产权|省|市(?!场)|县|国家|\d{4}/u;

/** Whether a name by itself cites the document, and does not only mention some plan. */
function isTelling(session: MemoSession, { line }: Around, token: DocumentToken): boolean {
  const { form, start, end, document } = token;
  const words = line.folded.slice(start, end);
  const namesPlace = (text: string) =>
    session.corpus.placeNames.some((name) => text.includes(name));
  if (form === 'number') return true;
  if (form === 'name') return words.length >= 4 && (TELLING.test(words) || namesPlace(words));
  if (form === 'pronoun') return false;
  // 《规划》 alone may be any plan, unless ours was named before.
  return words.length > 2 || session.named.some((one) => one.document.known === document.known);
}

/** Judges a document named without an item; null when it is not one of ours or only a passing word. */
export function judgeName(
  session: MemoSession,
  reference: Reference,
  around: Around,
): Judgement | null {
  const document = documentOf(reference);
  if (!document) return null;
  const records = document.known
    ? versionsMeant(document, around.line.folded, reference).map(({ id }) => id)
    : [];
  const wrong = judgeNames(reference, records);
  if (wrong) return wrong;
  const { known } = document;
  if (!known) return null;
  const meant = versionsMeant(document, around.line.folded, reference);
  if (meant.length > 1) {
    if (!reference.documents.some((token) => isTelling(session, around, token))) return null;
    const choices = meant.map(({ id }) => describeRecord(session.corpus, id)).join('，或');
    const detail = `可能指${choices}，请写明是哪一份。`;
    return { records: meant.map(({ id }) => id), verdict: 'ambiguous', detail, parts: [] };
  }
  for (const quote of quotesBeside(around, reference)) {
    const id = quotedRecord(session.corpus, known, quote.text);
    if (id === null) continue;
    const detail = `写了文件和条目的文字，没有写编号；应为${describeRecord(session.corpus, id)}。`;
    return { records: [id], verdict: 'number-missing', detail, parts: [] };
  }
  if (!reference.documents.some((token) => isTelling(session, around, token))) return null;
  return {
    records,
    verdict: 'right',
    detail: `指${describeRecord(session.corpus, records[0] ?? known.id)}。`,
    parts: [],
  };
}
