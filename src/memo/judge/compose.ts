import type { Corpus } from '../corpus/corpus.ts';
import type { NamedDocument } from '../corpus/session.ts';
import type { AddressToken, DocumentToken, ItemToken, Stretch, Token } from '../find/tokens.ts';

/** One reference: a document's names, the word for its annex, an item, as they stand together. */
export interface Reference extends Stretch {
  documents: DocumentToken[];
  annex: boolean;
  item: ItemToken | null;
  address: AddressToken | null;
  /** The folded short form that the memo introduces behind it (以下简称《规划》), or null. */
  alias: string | null;
  /** Where that bracket ends, or the reference itself. */
  until: number;
}

/** Between a title and its number: 《…》（陕知组办发…）; between a number and its title: …号文件《…》. */
const NAME_GAP = /^(?:\((?:发文字号|文号)?:?|文件|文|印发的?|关于印发|文件?印发的?)?$/u;
/** Between a document and its item: 工作要点中明确的第6条. */
const ITEM_GAP =
  /^(?:\(\d{4}年?[^()]{0,12}\))?\)?(?:文件|一文|文)?,?(?:的|中|里|之|内|所|主要|发展|重点|工作|列|载|明确|提出|部署|确定|规定|安排|要求|后?附|及其?){0,6}$/u;
const ALIAS =
  /^(?:[(,](?:以下|下文|下)(?:均|统)?(?:简称|称)(?:为|作)?:?([^(),。;]{1,20})(?:\)|(?=[,。;]|$))|[(,](?:简称|又称)(?:为)?:?([^(),。;]{1,20})\))/u;
const PLACE_GAP = /^\)?(?:[,:]|的|中的?|里的?|之)?$/u;
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
  const known = documents.filter(({ document }) => document.known);
  // Of two versions of one title the 发文字号 beside it says which.
  const [first] = known;
  const others = first?.document.known ? (first.document.others ?? []) : [];
  const number = known.find(
    ({ form, document }) =>
      form === 'number' && document.known !== null && others.includes(document.known),
  );
  return (number ?? first ?? documents[0])?.document ?? null;
}

/** The short form introduced directly behind a name, and where its bracket ends. */
function readAlias(folded: string, end: number): { alias: string; until: number } | null {
  const match = ALIAS.exec(folded.slice(end, end + 40));
  return match ? { alias: match[1] ?? match[2] ?? '', until: end + match[0].length } : null;
}

/** 附件“加强知识产权源头保护”部分第44项: a heading of ours between an annex or a document and its item. */
const HEADED =
  /^(?:的|中的?|中)?[,:]?(.{4,30}?)(?:部分|一节|一章|章节|板块|方面|一栏|项下|类)?(?:的|中的?|中|里的?)?$/u;

function isHeading(corpus: Corpus, gap: string): boolean {
  const words = HEADED.exec(gap)?.[1];
  return words !== undefined && corpus.headings.has(words);
}

/** Puts the tokens of one line together. */
export function compose(folded: string, tokens: Token[], corpus: Corpus): Reference[] {
  const references: Reference[] = [];
  let current: Reference | null = null;
  let resume = 0;
  const open = (token: Token): Reference => {
    const one: Reference = {
      documents: [],
      annex: false,
      item: null,
      address: null,
      alias: null,
      until: token.end,
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
    // What find-places put right behind a document is its place: 标题：前言第1段[EB/OL].
    const isPlace = token.type === 'item' && token.name !== undefined;
    if (isPlace && PLACE_GAP.test(between)) return current;
    // 征求意见，任务7: a comma parts a name from an item, though not from its annex.
    if (between.includes(',') && token.type === 'item') return null;
    if (between.length <= LONGEST_GAP && gap.test(between)) return current;
    return gap === ITEM_GAP && isHeading(corpus, between) ? current : null;
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
      target.until = resume;
      const read = readAlias(folded, target.end);
      if (read !== null) {
        target.alias = read.alias;
        resume = read.until;
        target.until = resume;
        const words = folded.slice(target.start, resume);
        const closed = words.split('(').length === words.split(')').length;
        if (closed && folded[target.end] !== '(') target.end = resume;
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
