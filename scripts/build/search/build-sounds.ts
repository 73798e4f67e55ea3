import type { Sounds } from '../../../src/search/index/sound-of.ts';
import { pinyinOf } from './pinyin-of.ts';

/** The first level of GB/T 2312: the 3755 common characters, as its rows have them. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    // The last row of the level ends five places early.
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return decoder.decode(Uint8Array.from(bytes));
}

/** The common characters and those of the texts by their sound. */
export function buildSounds(texts: readonly string[]): Sounds {
  const used = texts.join('').match(/\p{Script=Han}/gu) ?? [];
  const sounds: Sounds = {};
  for (const character of new Set([...commonCharacters(), ...used])) {
    const syllable = pinyinOf(character);
    if (syllable !== '') sounds[syllable] = (sounds[syllable] ?? '') + character;
  }
  return Object.fromEntries(Object.entries(sounds).sort(([a], [b]) => (a < b ? -1 : 1)));
}
