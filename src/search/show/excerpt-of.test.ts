import { describe, expect, it } from 'vitest';
import { phraseCode } from '../index/encode.ts';
import { excerptOf } from './excerpt-of.ts';

const marked = (text: string, ...words: string[]) =>
  excerptOf(text, words.map(phraseCode))
    .map(({ text: part, mark }) => (mark ? `[${part}]` : part))
    .join('');

describe('excerptOf', () => {
  it('shows the sentence with the word, marked', () => {
    expect(marked('加强宣传。深化“蓝天”专项行动。', '蓝天专项')).toBe('深化“[蓝天”专项]行动。');
  });

  it('shows the sentence that has most of the words', () => {
    expect(marked('推进专利。推进专利保险。', '专利', '保险')).toBe('推进[专利保险]。');
  });

  it('leaves out the blanks of a scan', () => {
    expect(marked('到 2025 年，PCT 专利达到 900 件', '2025年')).toBe(
      '到[2025年]，PCT专利达到900件',
    );
  });

  it('finds a phrase that goes over the end of a sentence', () => {
    expect(marked('加强保护。推进审判', '保护。推进')).toBe('加强[保护。推进]审判');
  });

  it('cuts a long sentence around the word', () => {
    const text = `${'甲'.repeat(100)}蓝天${'乙'.repeat(100)}`;
    const shown = marked(text, '蓝天');
    expect(shown).toContain('[蓝天]');
    expect(shown.length).toBeLessThan(110);
    expect(shown).toMatch(/^….*…$/);
  });

  it('shows the beginning where no word stands', () => {
    expect(marked('第一句。第二句。', '没有')).toBe('第一句。');
  });
});
