import { describe, expect, it } from 'vitest';
import { textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { lettersOf, sameLetters } from './same-letters.ts';

const corpus = textCorpus([
  '按照国家知识产权局通报、省委主要领导批示要求，省委省政府工作部署。',
  '加强专利、商标、地理标志等执法业务指导。',
]);

describe('sameLetters', () => {
  it.each([
    ['with other signs', '国家知识产权局通报，省委主要领导批示要求、省委省政府', [0]],
    ['without any', '加强专利商标地理标志等执法业务指导', [1]],
    ['with more of them', '加强，专利，商标，地理标志', [1]],
  ])('finds what was copied %s', async (_, text, records) => {
    expect(await sameLetters(text, corpus)).toEqual(records);
  });

  it.each(['专利商标', '加强专利商标版权等执法', ''])('finds none for “%s”', async (text) => {
    expect(await sameLetters(text, corpus)).toEqual([]);
  });

  it('leaves out signs and blanks, and nothing else', () => {
    expect(lettersOf('到 2025 年，达到 8 件（PCT）')).toBe('到2025年达到8件pct');
  });
});
