import { describe, expect, it } from 'vitest';
import { formatNumber } from './number-format.ts';

describe('formatNumber', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 10, '１０'],
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 99, '九十九'],
    ['chineseCounting', 100, '一○○'],
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 21, '二十一'],
    ['chineseCountingThousand', 100, '一百'],
    ['chineseCountingThousand', 101, '一百〇一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1001, '一千〇一'],
    ['chineseCountingThousand', 1260, '一千二百六十'],
    ['ideographDigital', 10, '一〇'],
    ['japaneseCounting', 10, '十'],
    ['japaneseCounting', 101, '百一'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['ideographZodiacTraditional', 1, '甲子'],
    ['ideographEnclosedCircle', 2, '㈡'],
    ['chineseLegalSimplified', 21, '贰拾壹'],
    ['chineseLegalSimplified', 101, '壹佰零壹'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 1, '⑴'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerRoman', 4, 'iv'],
    ['numberInDash', 1, '- 1 -'],
    ['none', 1, ''],
  ])('writes in %s the number %i as %s', (format, n, text) => {
    expect(formatNumber(n, format)).toBe(text);
  });

  it('fills with zeros where a format of its own says so, and knows no other', () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
    expect(formatNumber(7, 'custom', 'α, β')).toBeNull();
    expect(formatNumber(7, 'thaiNumbers')).toBeNull();
  });
});
