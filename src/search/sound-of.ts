/** For each syllable the common characters that are read so: `{ mi: '米弥猕…' }`. */
export type Sounds = Record<string, string>;

/** Sounds that many speakers do not tell apart. */
const ALIKE: readonly [RegExp, string][] = [
  [/^([zcs])h/, '$1'],
  [/ng$/, 'n'],
  [/^l/, 'n'],
  [/^hu/, 'fu'],
];

/** The sound of a character, without tone and with like sounds as one; empty where it is unknown. */
export function soundOf(character: string, sounds: Sounds): string {
  const syllable = Object.keys(sounds).find((key) => sounds[key]?.includes(character)) ?? '';
  return ALIKE.reduce((sound, [from, to]) => sound.replace(from, to), syllable);
}

/** Whether two characters sound alike. */
export function soundAlike(a: string, b: string, sounds: Sounds): boolean {
  const sound = soundOf(a, sounds);
  return sound !== '' && sound === soundOf(b, sounds);
}
