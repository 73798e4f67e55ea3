import { pinyin } from 'pinyin-pro';

/** The pinyin of a name without tones, syllables parted by blanks; other characters left out. */
export function pinyinOf(name: string): string {
  return pinyin(name.replace(/[^\p{Script=Han}]/gu, ''), {
    toneType: 'none',
    type: 'array',
    v: true,
  })
    .join(' ')
    .toLowerCase();
}
