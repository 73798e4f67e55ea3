/**
 * The ways in which a name's pinyin is typed: `sheng fa yuan` in full, shengfayuan, and by its initials,
 * sfy.
 */
export function writePinyin(pinyin: string): { full: string; initials: string } {
  return { full: pinyin.replaceAll(' ', ''), initials: pinyin.replace(/(\S)\S*\s?/g, '$1') };
}
