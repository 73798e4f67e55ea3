import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linesOf,
  slicePassage,
  spansOf,
  textOf,
  trimPassage,
  trimSpan,
  type Gap,
  type Passage,
} from './passage.ts';
import { lineAt, makeSeed } from './seed.ts';

const seed = makeSeed('xx', 'seeds/xx/document.txt', '甲乙丙\n\n 丁戊\t\n己𠮷庚');
const gap = (at: number): Gap => ({ gap: true, at, beside: { from: at, to: at } });

/** Any passage of the seed: spans in any order, gaps between them. */
const passage: fc.Arbitrary<Passage> = fc.array(
  fc.oneof(
    fc
      .tuple(fc.nat(seed.text.length), fc.nat(4))
      .map(([from, length]) => ({ from, to: Math.min(from + length, seed.text.length) })),
    fc.nat(seed.text.length).map(gap),
  ),
  { maxLength: 6 },
);

describe('a passage', () => {
  it('prints its spans in reading order, with 〔缺〕 for a gap', () => {
    const pieces = [{ from: 6, to: 8 }, gap(0), { from: 0, to: 2 }];
    expect(textOf(seed, pieces)).toBe('丁戊〔缺〕甲乙');
    expect(spansOf(pieces)).toHaveLength(2);
  });

  it('cut anywhere, is the text cut there, but for a gap, which stays whole', () => {
    fc.assert(
      fc.property(passage, fc.nat(20), (pieces, at) => {
        const both = [...slicePassage(pieces, 0, at), ...slicePassage(pieces, at)];
        expect(textOf(seed, both)).toBe(textOf(seed, pieces));
        const plain = spansOf(pieces);
        const cut = textOf(seed, slicePassage(plain, 0, at));
        expect(cut).toBe(textOf(seed, plain).slice(0, at));
      }),
    );
  });

  it('trimmed, loses blanks at its ends and nothing else', () => {
    fc.assert(
      fc.property(passage, (pieces) => {
        const trimmed = textOf(seed, trimPassage(seed, spansOf(pieces)));
        expect(trimmed).toBe(textOf(seed, spansOf(pieces)).trim());
      }),
    );
  });

  it('keeps a gap at its end, though a blank stands beside it', () => {
    expect(textOf(seed, trimPassage(seed, [gap(4), { from: 4, to: 8 }]))).toBe('〔缺〕\n 丁戊');
  });

  it('trims the blanks of other scripts too, and an all-blank span to nothing', () => {
    const wide = makeSeed('xx', '', '\u3000\u00a0\ufeff甲\t');
    expect(textOf(wide, [trimSpan(wide, { from: 0, to: 5 })])).toBe('甲');
    expect(trimSpan(wide, { from: 0, to: 3 })).toEqual({ from: 3, to: 3 });
  });
});

describe('linesOf', () => {
  it('merges ranges that only blank lines part', () => {
    expect(
      linesOf(seed, [
        { from: 0, to: 1 },
        { from: 6, to: 7 },
      ]),
    ).toEqual([[1, 3]]);
  });

  it('keeps ranges apart where a line with words is between them', () => {
    const three = makeSeed('xx', '', '甲\n乙\n丙');
    expect(
      linesOf(three, [
        { from: 4, to: 5 },
        { from: 0, to: 1 },
      ]),
    ).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it('is silent about an empty span', () => {
    expect(linesOf(seed, [{ from: 2, to: 2 }])).toEqual([]);
  });
});

describe('makeSeed', () => {
  it('tiles any text, and finds the line of every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '\n', '\r', '\t', '𠮷')), (parts) => {
        const any = makeSeed('xx', '', parts.join(''));
        expect(any.lines.map(({ text }) => text).join('\n')).toBe(any.text);
        for (let at = 0; at <= any.text.length; at += 1) {
          const line = lineAt(any, at);
          expect(line.from <= at && at <= line.to).toBe(true);
        }
      }),
    );
  });

  it('throws for an offset that no seed has', () => {
    expect(() => lineAt(seed, 99)).toThrow('outside');
  });
});
