import type { NearData } from './near-data.ts';

/** For each syllable the common characters that are read so: `{ mi: '米弥猕…' }`. */
export type Sounds = Record<string, string>;

/** Sounds that many speakers do not tell apart. */
const ALIKE: readonly [RegExp, string][] = [
  [/^([zcs])h/, '$1'],
  [/ng$/, 'n'],
  [/^l/, 'n'],
  [/^([jqxy])u/, '$1v'],
  [/^hu/, 'fu'],
];

/** The sound of each character, made once a set of sounds. */
const soundsOf = new WeakMap<Sounds, Map<string, string>>();

function mapOf(sounds: Sounds): Map<string, string> {
  const known = soundsOf.get(sounds);
  if (known) return known;
  const map = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(sounds)) {
    const sound = ALIKE.reduce((now, [from, to]) => now.replace(from, to), syllable);
    for (const one of characters) map.set(one, sound);
  }
  soundsOf.set(sounds, map);
  return map;
}

/** The sound of a character, without tone and with like sounds as one; empty where it is unknown. */
export function soundOf(character: string, sounds: Sounds): string {
  return mapOf(sounds).get(character) ?? '';
}

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

/** Whether two characters sound alike. */
export function soundAlike(a: string, b: string, sounds: Sounds): boolean {
  const sound = soundOf(a, sounds);
  return sound !== '' && sound === soundOf(b, sounds);
}
