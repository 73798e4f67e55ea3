import { describe, expect, it } from 'vitest';
import { isSlip, soundAlike, soundOf } from './sound-of.ts';

const sounds = { zhi: '知只', zi: '资', lan: '蓝兰', nan: '南' };

describe('soundAlike', () => {
  it.each([
    ['知', '只'],
    ['知', '资'],
    ['蓝', '南'],
  ])('tells %s and %s alike', (a, b) => {
    expect(soundAlike(a, b, sounds)).toBe(true);
  });

  it('tells nothing of other sounds and of characters without one', () => {
    expect(soundAlike('知', '蓝', sounds)).toBe(false);
    expect(soundAlike('滕', '滕', sounds)).toBe(false);
    expect(soundOf('滕', sounds)).toBe('');
  });
});

describe('isSlip', () => {
  const near = {
    sounds: { wan: '完', yuan: '院', lv: '律', bu: '部', ju: '局' },
    tokens: '完院律部局',
    traditional: '',
    campaigns: {},
  };

  it('takes a character for one that rhymes, as most do that share a part', () => {
    expect(isSlip('完', '院', near)).toBe(true);
    expect(isSlip('完', '律', near)).toBe(false);
  });

  it('tells the ü of 局 from the u of 部', () => {
    expect(isSlip('部', '局', near)).toBe(false);
  });

  it('takes a character that no text has for any', () => {
    expect(isSlip('菅', '律', near)).toBe(true);
  });
});
