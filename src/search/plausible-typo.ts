import type { Corpus } from './corpus.ts';
import { encode } from './encode.ts';
import type { NearData } from './near-data.ts';
import { soundAlike, soundOf } from './sound-of.ts';

const OFFICE = /[局厅委办院]$/u;

/** Of a short word nearly anything is one character away: it must sound so, or be used often. */
export async function isPlausible(word: string, other: string, corpus: Corpus): Promise<boolean> {
  if (word.length > 4) return true;
  if (isOtherOffice(word, other)) return false;
  if (word.length === other.length) {
    return isReplaced(word, other, await corpus.near(), corpus);
  }
  if (word.length < 4) return false;
  // All four stand there in their order, with one between them.
  const [first, last] = [word.slice(0, 1), word.slice(3)];
  if (word.length < other.length && other.endsWith(last)) return other.startsWith(first);
  // Of a word with one character too many what is left is another word, but for 质押押资.
  const isMeant = word.length < other.length || isDoubled(word);
  return isMeant && (await countOf(other, corpus)) > 1;
}

/** 省版权局 is an office of the province: no slip for 省版权示范, nor for 国家版权局. */
function isOtherOffice(word: string, other: string): boolean {
  const [place, office] = [/^[省市县区]/u.exec(word)?.[0], OFFICE.exec(word)?.[0]];
  if (place === undefined || office === undefined) return false;
  return !other.startsWith(place) || !other.endsWith(office);
}

async function isReplaced(
  word: string,
  other: string,
  { sounds, tokens }: NearData,
  corpus: Corpus,
): Promise<boolean> {
  const wrong = [...word].flatMap((one, at) => (one === other.charAt(at) ? [] : [at]));
  const [at = 0, next] = wrong;
  const likeSounds = wrong.every((one) => soundAlike(word.charAt(one), other.charAt(one), sounds));
  const sides = [word.slice(0, at), word.slice(at + 1)].filter((side) => side !== '');
  // 猕猴 stands nowhere without 桃: nothing else can have been meant by 猕猴挑.
  const standsAlone = async () => {
    const count = await countOf(other, corpus);
    for (const side of sides) if ((await countOf(side, corpus)) === count) return true;
    return false;
  };
  // 仲栽: of two characters that must hold, and the wrong one must be one that no text has.
  if (word.length === 2) {
    const isStrange = likeSounds || !tokens.includes(word.charAt(at));
    return next === undefined && isStrange && (await standsAlone());
  }
  if (likeSounds) return true;
  // Two neighbours that changed places.
  if (next !== undefined) return [...word].sort().join('') === [...other].sort().join('');
  if (word.length < 4) return standsAlone();
  // Three characters in a row that stand in the texts say enough.
  if (at === 0 || at === 3) return true;
  // Of a rare character only the two around it can say what was meant.
  if (soundOf(word.charAt(at), sounds) === '') return true;
  return (await countOf(other, corpus)) > 1 || standsAlone();
}

function isDoubled(word: string): boolean {
  return [...word].some((one, at) => one === word.charAt(at + 1));
}

/** In how many records a run stands. */
async function countOf(run: string, corpus: Corpus): Promise<number> {
  return (await corpus.provider.find(encode(run).code, false)).length;
}
