import { sentenceStart, type Around } from './around.ts';
import { ownerOfNumber } from '../find/owner-words.ts';
import { documentOf, type Reference } from './compose.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import { isOwnItem } from './is-own-item.ts';
import { fits, resolveItem } from './resolve-item.ts';
import type { MemoSession, NamedDocument, Standing } from '../corpus/session.ts';
import type { ItemToken } from '../find/tokens.ts';

/** The document that an item is of, and by which rule. */
export interface Chosen {
  document: NamedDocument;
  /** Named in the reference itself. */
  explicit: boolean;
  /** In Chinese; empty when the reference names its document. */
  rule: string;
  /** Found by the name of a document that the memo writes, here or earlier. */
  named: boolean;
  /** Nothing beside the number says whose it is: ours only where its words prove it. */
  weak: boolean;
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
    (one) => fits(one, item, annex) && resolveItem(one, item, annex).options.length > 0,
  );
  const [only] = having;
  return only && having.length === 1 ? only : null;
}

/** An earlier document that an item may be of. */
interface Owner extends Standing {
  document: CorpusDocument;
  /** Further documents that bear the name by which it was named. */
  others?: CorpusDocument[];
  weak: boolean;
}

/** Forms that only our documents number so, or whose words say what they are: they hold for a whole memo. */
const TELLING: readonly ItemToken['form'][] = ['task', 'indicator', 'box'];

/**
 * The document named last that numbers items in this way. One that lacks the number gives way to an
 * earlier one that has it, unless it was named on this very line. A paper of somebody else's that was
 * named after ours owns the numbers of its sentence, and a law's those of its paragraph.
 */
function namedBefore(
  session: MemoSession,
  { annex, start }: Reference,
  item: ItemToken,
  around: Around,
): Owner | 'other' | null {
  const counted = ['clause', 'section', 'outline'].includes(item.form);
  const telling = annex || TELLING.includes(item.form);
  const sentence = sentenceStart(around, { start });
  let lacking: Owner | null = null;
  const here = around.standing.paragraph;
  for (let index = session.named.length - 1; index >= 0; index -= 1) {
    const one = session.named[index];
    if (!one) continue;
    const { line, said, paragraph, at, form } = one;
    const document = one.document.known;
    const same = paragraph === here;
    if (!document) {
      const near = same && at >= sentence;
      if (form === 'paper' && !near) continue;
      // A law or plan named in passing has no annex and no task of ours.
      if (telling && form !== 'paper') continue;
      // 《专利法》…第六十五条: the number is of the law, or of the plan, that was named last.
      if (((counted && same) || near || (counted && !telling)) && !lacking) return 'other';
      continue;
    }
    if (item.form === 'section' && !same) return null;
    if (!fits(document, item, annex)) continue;
    if (item.rowed && !same) return null;
    const weak = !telling && !same && here - line > NEAR;
    const has = item.blank || resolveItem(document, item, annex).options.length > 0;
    const { others = [] } = one.document;
    if (has || (same && !lacking)) return { document, others, line: said, paragraph, weak };
    lacking ??= { document, others, line: said, paragraph, weak };
  }
  return lacking;
}

/** A bare number reads on from the lines directly above; further off it may be anybody's. */
const NEAR = 2;

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
    return { document: explicit, explicit: true, rule, named: true, weak: false };
  }
  if (item.attached && !reference.annex) return null;
  if (item.form === 'paragraph') return null;
  if (!reference.annex && isOwnItem(session, around, item)) return null;
  const before = namedBefore(session, reference, item, around);
  if (before === 'other') return null;
  const unclear =
    !reference.annex &&
    !TELLING.includes(item.form) &&
    ownerOfNumber(around.line.folded, item.start) === 'unclear';
  if (before) {
    const { document, others = [], line, weak } = before;
    const where = line === around.standing.line ? '本行前文' : `第${line}行`;
    const rule = `按${where}所称《${document.title}》理解。`;
    return {
      document: others.length > 0 ? { known: document, others } : { known: document },
      explicit: false,
      rule,
      named: true,
      weak: weak || unclear,
    };
  }
  if (item.rowed) return null;
  const only = onlyOne(session, item, reference.annex);
  if (!only) return null;
  return {
    document: { known: only },
    explicit: false,
    rule: `前文没有写明文件，只有《${only.title}》有这个编号。`,
    named: false,
    weak: unclear,
  };
}
