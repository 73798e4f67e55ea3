import { describe, expect, it } from 'vitest';
import { cutIntoWords, isOfWords } from './lexicon.ts';

const words = { 专利: 90, 工作: 50, 导航: 8, 工程: 8, 猕猴桃: 6, 国家: 40, 工作站: 3, 援助: 9 };

describe('the words of a text', () => {
  it('are its likeliest cut', () => {
    expect(cutIntoWords('专利导航工程', words)).toEqual(['专利', '导航', '工程']);
    expect(cutIntoWords('援助工作站几家', words)).toEqual(['援助', '工作站', '几', '家']);
  });

  it('are single characters where none is known', () => {
    expect(cutIntoWords('甲乙', {})).toEqual(['甲', '乙']);
    expect(cutIntoWords('', words)).toEqual([]);
  });

  it('tell a word from a stretch that ends within one', () => {
    const text = '实施专利导航工程';
    expect(isOfWords(text, 2, 6, words)).toBe(true);
    expect(isOfWords(text, 2, 7, words)).toBe(false);
    expect(isOfWords('猕猴桃国家标志', 0, 4, words)).toBe(false);
  });
});
