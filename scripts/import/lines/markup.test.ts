import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkup, without, withoutMarkup } from './markup.ts';
import { makeSeed } from './seed.ts';

const markupOf = (text: string): string[] =>
  makeSeed('xx', '', text).lines.flatMap((line) =>
    findMarkup(line).map(({ from, to }) => text.slice(from, to)),
  );

describe('findMarkup', () => {
  it('finds what converters leave', () => {
    expect(markupOf('3. **甲。**乙')).toEqual(['**', '**']);
    expect(markupOf('<ol style="list-style-type: none">1. 甲<br/></ol>')).toEqual([
      '<ol style="list-style-type: none">',
      '<br/>',
      '</ol>',
    ]);
    expect(markupOf('[bookmark: _GoBack]甲\n<p>乙</p>')).toHaveLength(3);
  });

  it('finds what no reader sees and what would turn the text round, but no mark of byte order', () => {
    expect(markupOf('\ufeff甲\u202e乙\u202c\u200b丙\ufeff\u{e0041}')).toEqual([
      '\u202e',
      '\u202c',
      '\u200b',
      '\ufeff',
      '\u{e0041}',
    ]);
  });

  it('finds the titles, comments, pictures and formulae of a conversion', () => {
    expect(markupOf('## 第一章 总则\n<!-- **完** -->甲')).toEqual(['##', '<!-- **完** -->']);
    expect(markupOf('甲![图1](a.png)乙[图片]丙&nbsp;')).toEqual([
      '![图1](a.png)',
      '[图片]',
      '&nbsp;',
    ]);
    expect(markupOf('按$E=mc^2$计，$$a$$，价\\(x_1\\)')).toEqual([
      '$E=mc^2$',
      '$$a$$',
      '\\(x_1\\)',
    ]);
  });

  it.each([
    '#1机组',
    '价格$5至$8',
    '图片如下',
    '葛\u{e0100}城',
    '甲\u3000乙',
    '比例<5%',
    '甲>乙',
    '<script>',
    '<P>',
    '*甲*',
    '[书签]',
    '< p>',
    '<p onclick=a>',
  ])('takes %s for text', (text) => {
    expect(markupOf(text)).toEqual([]);
  });
});

describe('without', () => {
  it('leaves exactly the characters that no hole covers, in order', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([from, n]) => ({ from, to: from + n }));
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 5 }), (whole, holes) => {
        const covered = (at: number) => holes.some(({ from, to }) => from <= at && at < to);
        const kept = [];
        for (let at = whole.from; at < whole.to; at += 1) if (!covered(at)) kept.push(at);
        const found = without(whole, holes).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, i) => from + i),
        );
        expect(found).toEqual(kept);
      }),
    );
  });
});

describe('withoutMarkup', () => {
  it.each([
    ['## 青岚省专利条例', ' 青岚省专利条例'],
    ['**青岚省**专利条例<!-- 注 -->', '青岚省专利条例'],
    ['青岚省 # 专利条例', '青岚省 # 专利条例'],
  ])('reads %s as %s', (text, words) => {
    expect(withoutMarkup(text)).toBe(words);
  });
});
