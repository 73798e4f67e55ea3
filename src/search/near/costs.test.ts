import { describe, expect, it } from 'vitest';
import { COST, differenceCost, limitOf, readCost } from './costs.ts';

const near = {
  sounds: { wan: '完', yuan: '院', lv: '律', bu: '部', ju: '局', mi: '猕弥', ti: '体', xiu: '休' },
  tokens: '完院律部局体休',
  traditional: '',
  campaigns: {},
  words: {},
  synonyms: [],
};

describe('what reading one character for another costs', () => {
  it.each([
    ['弥', '猕', 'sound'],
    ['休', '体', 'alike'],
    ['菅', '律', 'strange'],
    ['完', '院', 'rhyme'],
    ['完', '律', 'other'],
    // The ü of 局 is not the u of 部.
    ['部', '局', 'other'],
  ] as const)('%s for %s: %s', (typed, meant, name) => {
    expect(readCost(typed, meant, near)).toBe(COST[name]);
  });
});

describe('what a difference costs', () => {
  it.each([
    ['质融押资', '质押融资', COST.swapped],
    ['植物新种', '植物新品种', COST.missing],
    ['质押押融资', '质押融资', COST.doubled],
    ['证券预化', '证券化', COST.extra],
  ])('%s for %s', (typed, meant, cost) => {
    expect(differenceCost(typed, meant, { ...near, tokens: typed + meant })).toBe(cost);
  });

  it('is more at an end, where another word may begin, but not in a name', () => {
    const own = { ...near, tokens: '著作权法登' };
    const inText = differenceCost('著作权法', '著作权登', own);
    expect(inText).toBe(COST.other + COST.atEnd);
    expect(inText).toBeGreaterThan(limitOf(4));
    expect(differenceCost('著作权法', '著作权登', own, 0)).toBe(COST.other);
  });

  it('is allowed the more the longer the word is, and never for one character', () => {
    const limits = [1, 2, 3, 4, 6, 9, 19, 40].map(limitOf);
    expect(limits[0]).toBe(0);
    expect([...limits].sort((a, b) => a - b)).toEqual(limits);
  });
});
