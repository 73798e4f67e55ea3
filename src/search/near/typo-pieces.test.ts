import { describe, expect, it } from 'vitest';
import { typoPieces } from './typo-pieces.ts';

describe('typoPieces', () => {
  it('cuts a short word at every place and changes neighbours', () => {
    expect(typoPieces('甲乙丙', 1)).toEqual(['乙丙', '甲', '丙', '甲乙', '乙甲丙', '甲丙乙']);
  });

  it('cuts a long word into one piece more than errors and one more than twice as many', () => {
    expect(typoPieces('甲乙丙丁戊己庚辛', 1)).toEqual(['甲乙丙丁', '戊己庚辛', '甲乙', '丙丁']);
  });

  it('keeps a piece whole when neighbours at a cut changed places', () => {
    const pieces = typoPieces('甲乙丙戊丁己庚辛', 1);
    expect(pieces.some((piece) => '甲乙丙丁戊己庚辛'.includes(piece))).toBe(true);
  });
});
