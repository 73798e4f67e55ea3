import { describe, expect, it } from 'vitest';
import { showDifference } from './show-difference.ts';

const TEXT = '加快高价值专利培育。支持西安局开展培育工作,加强专利导航。';
const words = (quote: string) => showDifference(TEXT, quote).words;

describe('showDifference', () => {
  it.each([
    ['加快高价值专利培肓', '引文作“利培肓”，原文作“利培育”'],
    ['加强专利引航', '引文作“专利引航”，原文作“专利导航”'],
    ['加大高价值专利培育', '引文作“加大高价”，原文作“加快高价”'],
    ['加快高价值(发明)专利培育', '引文作“价值(发明)专利”，原文作“价值专利”'],
    ['支持西安局开展工作', '引文作“开展工作”，原文作“开展培育工作”'],
    [
      '支待西安局开展培育工怍',
      '引文作“支待西安”，原文作“支持西安”；引文作“育工怍”，原文作“育工作”',
    ],
  ])('shows of %s what differs and nothing of the text around it', (quote, shown) => {
    expect(words(quote)).toBe(shown);
  });

  it('says how much of a quotation stands in the text', () => {
    expect(showDifference(TEXT, '加快高价值专利培肓').alike).toBeCloseTo(8 / 9);
    expect(showDifference(TEXT, '与此无关').alike).toBeLessThan(0.5);
    expect(showDifference(TEXT, '加强专利导航')).toEqual({ alike: 1, words: '' });
  });
});
