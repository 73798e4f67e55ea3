import type { NearData } from '../index/near-data.ts';
import { soundAlike, soundOf } from '../index/sound-of.ts';
import { looksLike } from './look-alikes.ts';

/**
 * What one difference between what was typed and what is meant costs; 1 is one character that looks
 * or rhymes like the right one. One table for words of the texts and names, so that of all that may be
 * meant the cheapest is offered. The values are the widest gaps between what the table of queries
 * (`queries.yaml`) wants offered and what it wants left alone.
 */
export const COST = {
  /** 弥猴桃 for 猕猴桃: whole words are typed by their sound. */
  sound: 0.5,
  /** 融媒休 for 融媒体: they look alike. */
  alike: 0.6,
  /** 仲栽 for 仲裁: no text has 栽, so it is no other word. */
  strange: 0.8,
  /** 检查院 for 检察院, 法完 for 法院: they rhyme, as most do that share a part. */
  rhyme: 1,
  /** 临管 for 监管: any other character. */
  other: 1.5,
  /** On top, where it is the first or the last: 著作权法 is another word than 著作权登记. */
  atEnd: 0.5,
  /** On top, for each neighbour that is another one too: 保护体系 is another word than 信用体系. */
  neighbour: 1.5,
  /** 质融押资 for 质押融资. */
  swapped: 0.75,
  /** 植物新种 for 植物新品种. */
  missing: 1,
  /** 质押押融资: typed twice. */
  doubled: 0.5,
  /** 证券预化: what is left is another word. */
  extra: 1.75,
  /** A letter that is left off at an end: 质押融资x. */
  letter: 0.3,
  /** A character that is left off at an end. */
  leftOff: 1.5,
  /** Each character that a short form leaves out of a name: 县工信局. */
  omitted: 0.55,
  /** Off, for what is the name of a unit, a document or a topic. */
  name: -0.25,
  /** Off, where what is right stands nowhere without what is wrong, and on where it does: 猕猴 and 桃. */
  bound: 0.25,
} as const;

/** How much the differences may cost together, by the length of what was typed. */
const LIMITS: readonly { upTo: number; limit: number }[] = [
  { upTo: 1, limit: 0 },
  { upTo: 2, limit: 0.6 },
  { upTo: 3, limit: 0.9 },
  { upTo: 4, limit: 1.25 },
  { upTo: 6, limit: 1.5 },
  { upTo: 9, limit: 1.75 },
  { upTo: 19, limit: 3 },
  { upTo: Number.POSITIVE_INFINITY, limit: 4.5 },
];

/** What a word of this length may differ. */
export function limitOf(length: number): number {
  return LIMITS.find(({ upTo }) => length <= upTo)?.limit ?? 0;
}

/** The vowels and what follows them: 检 and 见 rhyme, 部 and 局 (bu, jv) do not. */
const rhymeOf = (sound: string) => /[aeiouv]?[aeiouvn]$/.exec(sound)?.[0];

/** What it costs to read one character for another. */
export function readCost(typed: string, meant: string, { sounds, tokens }: NearData): number {
  if (typed === meant) return 0;
  if (soundAlike(typed, meant, sounds)) return COST.sound;
  if (looksLike(typed, meant)) return COST.alike;
  if (!tokens.includes(typed)) return COST.strange;
  const rhyme = rhymeOf(soundOf(typed, sounds));
  const isRhyme = rhyme !== undefined && rhyme === rhymeOf(soundOf(meant, sounds));
  return isRhyme ? COST.rhyme : COST.other;
}

/**
 * What the cheapest way from what was typed to what is meant costs, both folded and taken whole.
 *
 * @param atEnd what another character costs more at an end; nothing in a name, which ends where it ends
 */
export function differenceCost(
  typed: string,
  meant: string,
  near: NearData,
  atEnd: number = COST.atEnd,
): number {
  const rows: number[][] = [];
  for (let i = 0; i <= typed.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= meant.length; j += 1) {
      if (i === 0 && j === 0) {
        row.push(0);
        continue;
      }
      const [a, b] = [typed.charAt(i - 1), meant.charAt(j - 1)];
      const [before, last] = [typed.charAt(i - 2), meant.charAt(j - 2)];
      const costs = [Number.POSITIVE_INFINITY];
      if (i > 0 && j > 0) {
        const read = readCost(a, b, near);
        const isEnd = i === 1 || i === typed.length || j === 1 || j === meant.length;
        const wrong = read === COST.other;
        const pair = wrong && i > 1 && j > 1 && readCost(before, last, near) === COST.other;
        const more = (wrong && isEnd ? atEnd : 0) + (pair ? COST.neighbour : 0);
        costs.push((rows[i - 1]?.[j - 1] ?? 0) + read + more);
      }
      if (i > 0) costs.push((rows[i - 1]?.[j] ?? 0) + (a === before ? COST.doubled : COST.extra));
      if (j > 0) costs.push((row[j - 1] ?? 0) + COST.missing);
      if (i > 1 && j > 1 && a === last && before === b && a !== b) {
        costs.push((rows[i - 2]?.[j - 2] ?? 0) + COST.swapped);
      }
      row.push(Math.min(...costs));
    }
  }
  return rows[typed.length]?.[meant.length] ?? Number.POSITIVE_INFINITY;
}
