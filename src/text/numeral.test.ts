import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumeral } from './format-numeral.ts';
import { parseNumeral } from './parse-numeral.ts';

describe('parseNumeral', () => {
  it.each([
    ['45', 45],
    ['４５', 45],
    ['0', 0],
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['一十五', 15],
    ['四十五', 45],
    ['九十九', 99],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一百一十', 110],
    ['两百', 200],
    ['两', 2],
    ['一千零二十', 1020],
    ['一万零五', 10_005],
    ['二〇二二', 2022],
    ['二〇三五', 2035],
    ['一九八五', 1985],
    ['一〇五', 105],
    ['贰拾', 20],
    ['贰佰零伍', 205],
    ['廿一', 21],
    ['卅', 30],
  ])('reads %s as %i', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '甲',
    '',
    '一百五',
    '一百零十五',
    '二十零五',
    '三五',
    '十十',
    '零五',
    '百',
    '4五',
    '-4',
    '4.5',
    '两十',
    '一千五十',
    '贰零伍拾',
    '廿廿',
    '万',
    '123456789',
    '一二三万',
  ])('never reads %s as a number', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe('formatNumeral', () => {
  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(parseNumeral(formatNumeral(value))).toBe(value);
      }),
    );
    for (let value = 0; value <= 2100; value += 1) {
      expect(parseNumeral(formatNumeral(value))).toBe(value);
    }
  });

  it('throws on what is not a whole number', () => {
    expect(() => formatNumeral(1.5)).toThrow(RangeError);
    expect(() => formatNumeral(-1)).toThrow(RangeError);
  });
});
