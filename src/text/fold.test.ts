import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

const same: [string, string, string][] = [
  ['quotation marks', '“蓝天”专项整治行动', '蓝天专项整治行动'],
  ['straight quotation marks', '"蓝天"专项', '「蓝天」专项'],
  ['full width letters', 'ＰＣＴ', 'pct'],
  ['full width digits', '任务４５', '任务45'],
  ['bracket forms', '国知发运函字〔2022〕131号', '国知发运函字[2022]131号'],
  ['more bracket forms', '国知发运函字【2022】131号', '国知发运函字（2022）131号'],
  ['full width square brackets', '国知发运函字［2022］131号', '国知发运函字(2022)131号'],
  ['dash forms', '2021—2035年', '2021-2035 年'],
  ['a doubled dash', '标志——产品', '标志－产品'],
  ['a wave', '2021～2035', '2021~2035'],
  ['book-title marks', '《纲要》和〈规划〉', '纲要和规划'],
  ['middle dots', '4·26', '4・26'],
  ['a middle dot and a point between figures', '4·26', '４.２６'],
  ['a line break', '检察机关\n关于', '检察机关关于'],
  ['blanks of every kind', '2022\u00a0年\u3000度\u2009', '2022年度'],
  ['full width punctuation', '保护,运用', '保护，运用'],
  ['a zero-width blank', '知\u200b识', '知识'],
];

describe('fold', () => {
  it.each(same)('makes no difference of %s', (_, a, b) => {
    expect(fold(a).folded).toBe(fold(b).folded);
  });

  it.each([
    ['brackets and nothing', '〔2022〕2号', '20222号'],
    ['figures on both sides of a middle dot and one number', '4·26', '426'],
    ['two Han characters', '弥猴桃', '猕猴桃'],
    ['enumeration comma and comma', '专利、商标', '专利，商标'],
    ['a dash and nothing', '2021—2035', '20212035'],
  ])('keeps apart %s', (_, a, b) => {
    expect(fold(a).folded).not.toBe(fold(b).folded);
  });

  it('points back to the original', () => {
    const text = '开展 “蓝天”行动';
    const { folded, map } = fold(text);
    expect(folded).toBe('开展蓝天行动');
    const start = folded.indexOf('蓝天');
    expect(text.slice(map[start], map[start + 2])).toBe('蓝天”');
  });

  it('gives a map of the right length for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, map } = fold(text);
        expect(map).toHaveLength(folded.length + 1);
        expect([...map].sort((a, b) => a - b)).toEqual(map);
      }),
    );
  });

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text).folded;
        expect(fold(once).folded).toBe(once);
      }),
    );
  });

  it('drops half a surrogate pair', () => {
    expect(fold('知\ud800识').folded).toBe('知识');
  });
});
