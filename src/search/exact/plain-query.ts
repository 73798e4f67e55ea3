import type { Corpus } from '../index/corpus.ts';
import { phraseHits } from './phrase-hits.ts';
import { lastOf } from '../../text/last-of.ts';
import { fold } from '../../text/fold.ts';
import { phraseCode } from '../index/encode.ts';
import { parseQuery, type Query, type Word } from '../query/parse-query.ts';

/** Signs that pair; folded, all brackets are these two. */
const OPENING = /^[([{（【〔〖〘［｛﹙﹝]$/u;
const CLOSING = /^[)\]}）】〕〗〙］｝﹚﹞]$/u;
/** What counts or measures the figure before it: 98%以上 is not answered by any 98. */
const MEASURE = /^[%％‰°℃¥￥$+＋]$/u;

/** What markup leaves around words: tags and entities of HTML, signs of Markdown. */
const MARKUP: readonly [RegExp, string][] = [
  // <b>专利保险</b>
  [/<\/?[a-z][^<>]{0,200}>/giu, ''],
  // 专利&nbsp;保险
  [/&(?:nbsp|amp|lt|gt|quot|emsp|ensp|#[0-9]{1,6});/giu, ' '],
  // [专利保险](https://…)
  [/!?\[([^\]]*)\]\([^()]*\)/gu, '$1'],
  // **专利保险**, __专利保险__, `专利保险`
  [/\*{1,3}|_{2,3}|`+|~~/gu, ''],
];

/**
 * What stands before an item of a list and is no part of it, a blank behind it or not: `- `, `> `, `# `,
 * `• `, `1. `, `2）`, `（一）`, `①`, `三、`.
 */
const ITEM =
  /^\s*(?:(?:[-*+•·●■◆○□▪➢▶→>|]|#{1,6})\s+|[0-9]{1,3}\s*[.、)）．](?![0-9])\s*|[(（](?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4})[)）]\s*|[①-⓿❶-➓]\s*|[一二三四五六七八九十百]{1,4}[、.．]\s*)(?=.*[\p{L}\p{N}])/u;

/** So much of a text behind a number shows that it was copied with the number of its line. */
const LINE = 8;

/**
 * The query without what clings to it but is not meant, where nothing is printed with it: brackets and
 * signs at the ends of its words, list numbers, numbers of lines, markup. （TISC） and 互联网+ stay, since
 * they stand so; 【质押融资】 is 质押融资.
 */
export async function plainQuery(query: Query, corpus: Corpus): Promise<Query> {
  const bare = await withoutFrame(query, corpus);
  const words: string[] = [];
  for (const word of bare.words) words.push(await withoutSigns(word, corpus));
  const changed = words.some((text, at) => text !== bare.words[at]?.text);
  if (!changed) return bare;
  const excluded = bare.excluded.map(({ text }) => ` -"${text}"`).join('');
  const plain = parseQuery(words.map((text) => quoted(text)).join(' ') + excluded);
  return { ...plain, text: query.text, cut: query.cut };
}

/** Kept in one piece; a phrase with a blank in it is one word. */
function quoted(text: string): string {
  return /\s/u.test(text) ? `"${text}"` : text;
}

/** Takes off what a whole text was copied with; only where it does not stand so. */
async function withoutFrame(query: Query, corpus: Corpus): Promise<Query> {
  const unmarked = MARKUP.reduce((text, [sign, kept]) => text.replace(sign, kept), query.text);
  const joined = withoutLineNumbers(unmarked);
  const bare = joined.replace(ITEM, '');
  if (bare === query.text || !/[\p{L}\p{N}]/u.test(bare)) return query;
  if (query.whole !== '' && (await stands(query.whole, corpus))) return query;
  return { ...parseQuery(bare), text: query.text, cut: query.cut };
}

/**
 * Takes off the numbers of lines: each line begins with one, counting on, or one number stands before a
 * long text. The lines are one text that was broken there.
 */
function withoutLineNumbers(text: string): string {
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  if (lines.length > 1) {
    const numbered = lines.map((line) =>
      /^\s*([0-9]{1,4})(?:\s*[:：|.、\t]|\s)\s*(.*)$/u.exec(line),
    );
    const counts = numbered.every(
      (found, at) => found && Number(found[1]) === Number(numbered[0]?.[1]) + at,
    );
    if (counts) return numbered.map((found) => found?.[2] ?? '').join('');
    return text;
  }
  const parts = text.trim().split(/\s+/u);
  const first = /^[0-9]{1,4}$/.test(parts[0] ?? '') ? Number(parts[0]) : null;
  if (first === null) return text;
  const others = parts.slice(1);
  let next = first + 1;
  const kept = others.filter((part) => {
    if (part !== String(next)) return true;
    next += 1;
    return false;
  });
  if (next > first + 1) return kept.join('');
  return (others[0]?.length ?? 0) >= LINE ? others.join(' ') : text;
}

/** Takes the signs off the ends of a word that stands nowhere with them. */
async function withoutSigns({ text }: Word, corpus: Corpus): Promise<string> {
  let one = text;
  for (;;) {
    const [first = '', last = ''] = [Array.from(one)[0], lastOf(Array.from(one))];
    const inner = Array.from(one).slice(1, -1).join('');
    if (OPENING.test(first) && CLOSING.test(last) && isBalanced(inner)) {
      if (await stands(one, corpus)) return one;
      one = inner;
    } else if (CLOSING.test(first) || (OPENING.test(first) && !isBalanced(one))) {
      one = Array.from(one).slice(1).join('');
    } else if (OPENING.test(last) || (CLOSING.test(last) && !isBalanced(one))) {
      one = Array.from(one).slice(0, -1).join('');
    } else if ((isSign(first) && !MEASURE.test(first)) || (isSign(last) && !isMeasured(one))) {
      if (await stands(one, corpus)) return one;
      one =
        isSign(first) && !MEASURE.test(first)
          ? Array.from(one).slice(1).join('')
          : Array.from(one).slice(0, -1).join('');
    } else return one;
    if (!/[\p{L}\p{N}]/u.test(one)) return text;
  }
}

/** Whether every bracket has its other half. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const one of text) {
    if (OPENING.test(one)) open += 1;
    if (CLOSING.test(one)) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function isSign(one: string): boolean {
  return one !== '' && !/[\p{L}\p{N}]/u.test(one) && !OPENING.test(one) && !CLOSING.test(one);
}

function isMeasured(text: string): boolean {
  return MEASURE.test(text.slice(-1)) && /[0-9０-９]/u.test(text.slice(-2, -1));
}

async function stands(text: string, corpus: Corpus): Promise<boolean> {
  const code = phraseCode(fold(text).folded);
  return code !== '' && (await phraseHits(code, corpus)).length > 0;
}
