/** How a mixed text of characters and letters reads a name: 省sft reads 省司法厅. */
export interface Spelling {
  /** How many characters of the name it reads. */
  length: number;
  /** Of the syllables in letters, those that are written by less than all their letters. */
  shortened: number;
}

/** The letters that begin a syllable: zh, ch and sh are one sound, of which many type the first only. */
const initialsOf = (syllable: string) =>
  /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable.charAt(0)] : [syllable.charAt(0)];

/**
 * Reads a pattern of characters and letters along a text from its beginning: a character stands for itself,
 * letters for a syllable in full (`zhishi`), by its initial (`zs`), or, at the end of the letters, by its
 * beginning (`zhis`). Null where it does not fit.
 *
 * @param pattern folded, without blanks
 * @param text characters
 * @param syllables the pinyin of each character, empty for one that has none and is passed over
 */
export function readSpelling(
  pattern: string,
  text: readonly string[],
  syllables: readonly string[],
): Spelling | null {
  const known = new Map<string, Spelling | null>();
  const read = (at: number, place: number): Spelling | null => {
    if (at === pattern.length) return { length: place, shortened: 0 };
    if (place === text.length) return null;
    const key = `${at} ${place}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = readFrom(at, place);
    known.set(key, found);
    return found;
  };
  const readFrom = (at: number, place: number): Spelling | null => {
    const [one, syllable = ''] = [text[place] ?? '', syllables[place]];
    if (pattern.startsWith(one, at)) return read(at + one.length, place + 1);
    if (syllable === '') return place > 0 ? read(at, place + 1) : null;
    const [letters = ''] = /^[a-z]*/.exec(pattern.slice(at)) ?? [];
    if (letters === '') return null;
    let best: Spelling | null = null;
    const offer = (length: number, shortened: number) => {
      const rest = read(at + length, place + 1);
      if (!rest) return;
      const sum = rest.shortened + shortened;
      if (best === null || sum < best.shortened) best = { length: rest.length, shortened: sum };
    };
    if (letters.startsWith(syllable)) offer(syllable.length, 0);
    for (const initial of initialsOf(syllable)) {
      if (letters.startsWith(initial) && initial !== syllable) offer(initial.length, 1);
    }
    if (syllable.startsWith(letters) && letters.length < syllable.length) offer(letters.length, 1);
    return best;
  };
  return read(0, 0);
}

/** Whether a text is of characters and letters, so that it may be half in pinyin: 省sft, 质押rongzi. */
export function isMixed(folded: string): boolean {
  return /[a-z]/.test(folded) && /\p{Script=Han}/u.test(folded);
}
