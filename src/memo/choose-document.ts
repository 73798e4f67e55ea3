import type { Around } from './around.ts';
import { documentOf, type Reference } from './compose.ts';
import type { CorpusDocument } from './corpus.ts';
import { fits, resolveItem } from './resolve-item.ts';
import type { MemoSession, NamedDocument } from './session.ts';
import type { ItemToken } from './tokens.ts';

/** The document that an item is of, and by which rule. */
export interface Chosen {
  document: NamedDocument;
  /** Named in the reference itself. */
  explicit: boolean;
  /** In Chinese; empty when the reference names its document. */
  rule: string;
}

/** 第一项工作, 第二条，…: an ordinal of speech. */
const SPOKEN = /^(?:工作|改革|举措|措施|内容|议题|原则|议程|是|为|,|:|、|$)/u;

/** After an ordinal at the start of a line: the heading or the text of the memo's own item. */
const HEADING = /^(?:[:、,.]|$|是|\p{Script=Han}{2,12}$)/u;

function isHan(around: Around, item: ItemToken): boolean {
  const [first] = item.numbers;
  return first !== undefined && !/\d/.test(around.line.folded.charAt(first.start));
}

/** Whether an item without a document's name beside it is rather the memo's own counting. */
function isOwn(around: Around, item: ItemToken): boolean {
  const { folded } = around.line;
  if (
    /(?:本|本通知|本文|本方案|本报告|下列|下述|我局|我单位)(?:的)?$/u.test(
      folded.slice(0, item.start),
    )
  )
    return true;
  if (item.form === 'outline') return item.leading && folded.slice(0, item.end).includes('、');
  if (!isHan(around, item)) return false;
  const highest = Math.max(...item.numbers.flatMap(({ values }) => values));
  // 任务一：… at the start of a line is a heading; 任务一由… is not.
  if (item.leading && highest <= 20 && HEADING.test(folded.slice(item.end))) return true;
  if (highest > 10) return false;
  if (folded.slice(0, item.end).endsWith('措施')) return true;
  return item.form !== 'task' && SPOKEN.test(folded.slice(item.end));
}

/** The one document that has such a number at all, for a memo that names none before it. */
function onlyOne(session: MemoSession, item: ItemToken, annex: boolean): CorpusDocument | null {
  const high = item.numbers.some(({ values }) => values.some((value) => value > 20));
  const named = session.named.some(({ document }) => document.known);
  const telling =
    item.form === 'box' || item.form === 'indicator'
      ? named
      : (high || annex) && item.form !== 'outline';
  if (!telling || item.form === 'section' || item.form === 'paragraph') return null;
  const having = session.corpus.documents.filter(
    (one) =>
      fits(one, item, annex) && resolveItem(session.corpus, one, item, annex).options.length > 0,
  );
  const [only] = having;
  return only && having.length === 1 ? only : null;
}

/**
 * The document named last that numbers items in this way. One that lacks the number gives way to an
 * earlier one that has it, unless it was named on this very line.
 */
function namedBefore(
  session: MemoSession,
  { annex }: Reference,
  item: ItemToken,
  around: Around,
): { document: CorpusDocument; line: number } | 'other' | null {
  const counted = ['clause', 'section', 'outline'].includes(item.form);
  let lacking: { document: CorpusDocument; line: number } | null = null;
  for (let index = session.named.length - 1; index >= 0; index -= 1) {
    const one = session.named[index];
    if (!one) continue;
    const { line } = one;
    const document = one.document.known;
    if (!document) {
      // 《专利法》…第六十五条: the number is of the law, or of the plan, that was named last.
      if (counted && !lacking) return 'other';
      continue;
    }
    if (item.form === 'section' && line !== around.number) return null;
    if (!fits(document, item, annex)) continue;
    const has = item.blank || resolveItem(session.corpus, document, item, annex).options.length > 0;
    if (has || (line === around.number && !lacking)) return { document, line };
    lacking ??= { document, line };
  }
  return lacking;
}

/**
 * Says which document an item is of. The name beside it decides; else the document named last that
 * numbers its items in this way; else, for a high number, the only document that has it.
 */
export function chooseDocument(
  session: MemoSession,
  reference: Reference,
  item: ItemToken,
  around: Around,
): Chosen | null {
  const explicit = documentOf(reference);
  const pronoun = reference.documents.every(({ form }) => form === 'pronoun');
  if (explicit) {
    const title = explicit.known?.title ?? '';
    const rule = pronoun ? `按前文所称《${title}》理解。` : '';
    return { document: explicit, explicit: true, rule };
  }
  if (item.attached && !reference.annex) return null;
  if (item.form === 'paragraph' || isOwn(around, item)) return null;
  const before = namedBefore(session, reference, item, around);
  if (before === 'other') return null;
  if (before) {
    const { document, line } = before;
    const where = line === around.number ? '本行前文' : `第${line}行`;
    const rule = `按${where}所称《${document.title}》理解。`;
    return { document: { known: document }, explicit: false, rule };
  }
  const only = onlyOne(session, item, reference.annex);
  if (!only) return null;
  return {
    document: { known: only },
    explicit: false,
    rule: `前文没有写明文件，只有《${only.title}》有这个编号。`,
  };
}
