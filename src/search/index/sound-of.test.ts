import { describe, expect, it } from 'vitest';
import { soundAlike, soundOf } from './sound-of.ts';

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
