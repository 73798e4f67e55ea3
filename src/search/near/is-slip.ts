import type { NearData } from '../index/near-data.ts';
import { soundOf } from '../index/sound-of.ts';

/**
 * Whether one character may be a slip for another: no text has it, or they rhyme, as those do that sound
 * alike and most that share a part (院 and 完). Others are another word's: 县民政局 is not 县财政局.
 */
export function isSlip(one: string, other: string, { sounds, tokens }: NearData): boolean {
  const [rhyme, meant] = [one, other].map(
    (character) => /[aeiouv]?[aeiouvn]$/.exec(soundOf(character, sounds))?.[0],
  );
  return !tokens.includes(one) || (rhyme !== undefined && rhyme === meant);
}
