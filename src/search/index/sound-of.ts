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

/** Whether two characters sound alike. */
export function soundAlike(a: string, b: string, sounds: Sounds): boolean {
  const sound = soundOf(a, sounds);
  return sound !== '' && sound === soundOf(b, sounds);
}
