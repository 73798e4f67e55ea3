import { describe, expect, it } from 'vitest';
import { packPinyin, unpackPinyin } from './pack-pinyin.ts';

const pages = [
  { forms: ['商标局', 'sbj2022'], pinyin: ['shang biao ju', ''] },
  { forms: ['人民银行', '2022年行动'], pinyin: ['ren min yin hang', 'nian xing dong'] },
];

describe('packPinyin', () => {
  it('keeps a syllable once for each character, and the forms that are read otherwise', () => {
    const { syllables, others } = packPinyin(pages);
    expect(syllables).toBe('shang商biao标ju局ren人min民yin银hang行nian年dong动');
    expect(others).toEqual({ '2022年行动': 'nian xing dong' });
  });

  it('is undone by unpackPinyin', () => {
    const pinyinOf = unpackPinyin(packPinyin(pages));
    expect(pages.map(pinyinOf)).toEqual(pages.map(({ pinyin }) => pinyin));
  });
});
