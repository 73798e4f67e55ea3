import type { Corpus } from '../index/corpus.ts';
import { encode } from '../index/encode.ts';
import { BODY } from './is-other-body.ts';
import { matchNames } from '../targets/match-names.ts';
import { isSlip } from './is-slip.ts';
import { soundAlike } from '../index/sound-of.ts';

/** Of a word of this length what differs at an end may be the beginning of another word. */
const SHORT = 6;

/** Of a short word nearly anything is one character away: it must sound so, or be used often. */
export async function isPlausible(word: string, other: string, corpus: Corpus): Promise<boolean> {
  const { length } = word;
  // 省版权局 is no slip for 省版权示范, only for the name of another body.
  if (BODY.test(word) && !isName(other, corpus)) return false;
  return length === other.length ? isReplaced(word, other, corpus) : isShifted(word, other, corpus);
}

/** Whether a word was meant that has a character more or less. */
async function isShifted(word: string, other: string, corpus: Corpus): Promise<boolean> {
  // Of a word with one character too many what is left is another word, but for 质押押资.
  const isDoubled = [...word].some((one, at) => one === word.charAt(at + 1));
  const isMeant = word.length < other.length || isDoubled;
  if (word.length > 4) return isMeant || word.length > SHORT;
  if (word.length < 4) return false;
  // All four stand there in their order, with one between them.
  const [first, last] = [word.slice(0, 1), word.slice(3)];
  if (word.length < other.length && other.endsWith(last)) return other.startsWith(first);
  return isMeant && (await countOf(other, corpus)) > 1;
}

async function isReplaced(word: string, other: string, corpus: Corpus): Promise<boolean> {
  const near = await corpus.near();
  const { sounds, tokens } = near;
  const { length } = word;
  const wrong = [...word].flatMap((one, at) => (one === other.charAt(at) ? [] : [at]));
  const [at = 0, next] = wrong;
  const sides = [word.slice(0, at), word.slice(at + 1)].filter((side) => side !== '');
  // 猕猴 stands nowhere without 桃: nothing else can have been meant by 猕猴挑.
  const standsAlone = async () => {
    const count = await countOf(other, corpus);
    for (const side of sides) if ((await countOf(side, corpus)) === count) return true;
    return false;
  };
  if (wrong.every((one) => soundAlike(word.charAt(one), other.charAt(one), sounds))) {
    return length > 2 || (next === undefined && (isName(other, corpus) || standsAlone()));
  }
  // Two neighbours that changed places.
  if ([...word].sort().join('') === [...other].sort().join('')) return length > 2;
  const isOther = (one: number) =>
    wrong.includes(one) && !isSlip(word.charAt(one), other.charAt(one), near);
  if (BODY.test(word)) return !wrong.some(isOther);
  // 保护体系 is no slip for 信用体系.
  if (length > SHORT) return !wrong.some((one) => isOther(one) && isOther(one + 1));
  // 著作权法 is no slip for the 著作权登 of 著作权登记.
  if (length > 4) return !isOther(0) && !isOther(length - 1);
  if (next !== undefined) return false;
  const stands = await standsAlone();
  // 仲栽: of two characters that must hold, and the wrong one must be one that no text has.
  if (length === 2) return stands && !tokens.includes(word.charAt(at));
  // What stands only once may be a part of another word: 民法院 of 人民法院.
  if (length === 3) return stands && (await countOf(other, corpus)) > 1;
  return !isOther(at) || (stands && at % 3 > 0);
}

function isName(word: string, { table }: Corpus): boolean {
  return matchNames(word, table).exact.length > 0;
}

/** In how many records a run stands. */
async function countOf(run: string, corpus: Corpus): Promise<number> {
  return (await corpus.provider.find(encode(run).code, false)).length;
}
