import type { MemoSession, NamedDocument } from '../corpus/session.ts';
import type { AddressToken, DocumentToken, ItemToken, Stretch, Token } from '../find/tokens.ts';

/** One reference: a document's names, the word for its annex, an item, as they stand together. */
export interface Reference extends Stretch {
  documents: DocumentToken[];
  annex: boolean;
  item: ItemToken | null;
  address: AddressToken | null;
}

/** Between a title and its number: 《…》（陕知组办发…）; between a number and its title: …号文件《…》. */
const NAME_GAP = /^(?:\((?:发文字号|文号)?:?|文件|文|印发的?|关于印发|文件?印发的?)?$/u;
/** Between a document and its item: 工作要点中明确的第6条. */
const ITEM_GAP =
  /^\)?(?:文件|一文|文)?,?(?:的|中|里|之|内|所|主要|发展|重点|工作|列|载|明确|提出|部署|确定|规定|安排|要求|后?附|及其?){0,6}$/u;
const ALIAS = /^[(,]?(?:以下|下)?(?:均|统)?(?:简称|称)(?:为)?:?([^(),。;]{1,20})\)/u;
const LONGEST_GAP = 14;

/** Keeps what starts first and, of two at one place, the longer; the kinds in their order of trust. */
export function withoutOverlaps(groups: Token[][]): Token[] {
  const kept: Token[] = [];
  const covered = new Set<number>();
  for (const group of groups) {
    for (const token of [...group].sort((a, b) => a.start - b.start || b.end - a.end)) {
      let free = true;
      for (let at = token.start; at < token.end && free; at += 1) free = !covered.has(at);
      if (!free) continue;
      for (let at = token.start; at < token.end; at += 1) covered.add(at);
      kept.push(token);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The document that the names of a reference mean together; one of ours wins over the rest. */
export function documentOf({ documents }: Reference): NamedDocument | null {
  const known = documents.find(({ document }) => document.known);
  return (known ?? documents[0])?.document ?? null;
}

/** Notes a short form that the memo introduces, and gives the end of its bracket. */
function readAlias(folded: string, reference: Reference, session: MemoSession): number | null {
  const document = documentOf(reference);
  const match = ALIAS.exec(folded.slice(reference.end, reference.end + 40));
  if (!match || !document) return null;
  const alias = match[1] ?? '';
  session.aliases.set(alias, document);
  return reference.end + match[0].length;
}

/** Puts the tokens of one line together. Short forms that it meets are noted in the session. */
export function compose(folded: string, tokens: Token[], session: MemoSession): Reference[] {
  const references: Reference[] = [];
  let current: Reference | null = null;
  let resume = 0;
  const open = (token: Token): Reference => {
    const one: Reference = {
      documents: [],
      annex: false,
      item: null,
      address: null,
      start: token.start,
      end: token.end,
    };
    references.push(one);
    current = one;
    resume = token.end;
    return one;
  };
  const joins = (token: Token, gap: RegExp): Reference | null => {
    if (!current || current.item || current.address) return null;
    const between = folded.slice(resume, token.start);
    // 征求意见，任务7: a comma parts a name from an item, though not from its annex.
    if (between.includes(',') && token.type === 'item') return null;
    return between.length <= LONGEST_GAP && gap.test(between) ? current : null;
  };
  for (const token of tokens) {
    if (token.start < resume) continue;
    let target: Reference;
    if (token.type === 'address') {
      target = open(token);
      target.address = token;
    } else if (token.type === 'document') {
      const bare = token.form === 'name' && token.end - token.start < 3;
      const merged = bare ? null : joins(token, NAME_GAP);
      const other = merged?.documents.some(
        ({ form }) => (form === 'number') !== (token.form === 'number'),
      );
      target = merged && !merged.annex && other === true ? merged : open(token);
      target.documents.push(token);
      target.end = token.end;
      if (
        folded[token.end] === ')' &&
        folded[token.start - 1] === '(' &&
        target.start < token.start
      ) {
        target.end += 1;
      }
      target.annex ||= token.annex;
      resume = target.end;
      const alias = readAlias(folded, target, session);
      if (alias !== null) {
        resume = alias;
        if (
          folded.slice(target.start, alias).split('(').length ===
            folded.slice(target.start, alias).split(')').length &&
          folded[target.end] !== '('
        )
          target.end = alias;
      }
      continue;
    } else {
      target = joins(token, ITEM_GAP) ?? open(token);
      if (token.type === 'annex') target.annex = true;
      else target.item = token;
    }
    target.end = token.end;
    resume = token.end;
  }
  return references;
}
