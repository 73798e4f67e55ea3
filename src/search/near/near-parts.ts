import { fold } from '../../text/fold.ts';
import type { Corpus } from '../index/corpus.ts';
import { exactHits } from '../exact/exact-hits.ts';
import type { NearHits } from './near-way.ts';
import { parseQuery, type Query, type Word } from '../query/parse-query.ts';
import { rankByPairs } from './rank-by-pairs.ts';
import { splitCompound } from './split-compound.ts';
import { splitFound } from './split-found.ts';

const QUOTED = /^["“「『＂].*["”」』＂]$/u;

/** Of a run that is searched for by its pieces no more than this share may stand nowhere. */
const MAX_STRAY = 1 / 8;

/** A longer piece is no compound of words but was copied, and stays whole. */
const LONGEST_COMPOUND = 6;

/** Of more words than this the shortest are not tried. */
const MAX_CHOICE = 8;

/**
 * What stands only in parts: of several words those that stand anywhere, as many as stand together;
 * of one long run the records that have most of it.
 */
export async function nearParts(query: Query, corpus: Corpus): Promise<NearHits | null> {
  const parts = fold(query.words.map(({ text }) => text).join('。')).folded.split(
    /[^\p{L}\p{N}]+/u,
  );
  const words = parseQuery(parts.filter((part) => part.length > 1).join(' ')).words;
  if (words.length < 2 && query.words.length < 2) return byPairs(query, corpus);
  const found: Found[] = [];
  for (const word of words) {
    const records = await exactHits([word], [], corpus);
    if (records.length > 0) found.push({ word, records: new Set(records) });
  }
  const kept = mostTogether(found);
  // 98%以上 is not answered by any 98.
  if (kept.every(({ text }) => /^[0-9]*$/.test(text))) return null;
  return partsOf(kept, await exactHits(kept, [], corpus));
}

interface Found {
  word: Word;
  records: ReadonlySet<number>;
}

/** The most words that stand together somewhere; of as many the longest, then the first. */
function mostTogether(found: readonly Found[]): Word[] {
  const longest = [...found].sort((a, b) => lengthOf([b]) - lengthOf([a])).slice(0, MAX_CHOICE);
  const choosable = found.filter((one) => longest.includes(one));
  let best: Found[] = [];
  for (let choice = 1; choice < 2 ** choosable.length; choice += 1) {
    const chosen = choosable.filter((_, at) => (choice >> at) % 2 === 1);
    const more = chosen.length - best.length || lengthOf(chosen) - lengthOf(best);
    if (more > 0 && standTogether(chosen)) best = chosen;
  }
  return best.map(({ word }) => word);
}

function lengthOf(found: readonly Found[]): number {
  return found.reduce((sum, { word }) => sum + word.code.length, 0);
}

function standTogether([first, ...others]: readonly Found[]): boolean {
  return [...(first?.records ?? [])].some((record) =>
    others.every(({ records }) => records.has(record)),
  );
}

/**
 * A run that stands nowhere, cut into pieces that do: the records that have them all, else those that
 * have most of its pairs of characters.
 */
async function byPairs(query: Query, corpus: Corpus): Promise<NearHits | null> {
  // Quotation marks say that the words belong together.
  if (QUOTED.test(query.text)) return null;
  const { pieces, unknown } = await splitFound(query.whole, corpus);
  if (!/\p{Script=Han}/u.test(query.whole) || unknown > query.whole.length * MAX_STRAY) return null;
  const together = await exactHits(pieces, [], corpus);
  if (together.length > 0) return partsOf(pieces, together);
  const words: Word[] = [];
  for (const piece of pieces) {
    const isCompound = piece.text.length <= LONGEST_COMPOUND;
    words.push(...(isCompound ? await splitCompound(piece, corpus) : [piece]));
  }
  const apart = await exactHits(words, [], corpus);
  if (apart.length > 0) return partsOf(words, apart);
  return { ...partsOf(pieces, await rankByPairs([query.whole], null, corpus)), partly: true };
}

function partsOf(words: readonly Word[], records: readonly number[]): NearHits {
  return {
    way: 'parts',
    query: words.map(({ text }) => text).join(' '),
    hits: records.map((index) => ({ type: 'record', index })),
    marks: words.map(({ code }) => code),
  };
}
