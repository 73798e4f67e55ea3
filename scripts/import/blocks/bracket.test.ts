import { describe, expect, it } from 'vitest';
import { textOf } from '../lines/passage.ts';
import { makeSeed } from '../lines/seed.ts';
import { cutBracket } from './bracket.ts';

function cut(text: string) {
  const seed = makeSeed('xx', '', text);
  const { text: rest, units, marks } = cutBracket([{ from: 0, to: text.length }], text);
  return [textOf(seed, rest), units && textOf(seed, units), textOf(seed, marks)];
}

describe('cutBracket', () => {
  it('takes the responsibility bracket off the end', () => {
    expect(cut('培育专利（含商标）。（责任单位：甲局，配合单位：乙局）')).toEqual([
      '培育专利（含商标）。',
      '责任单位：甲局，配合单位：乙局',
      '（）',
    ]);
  });

  it('takes one in brackets of the other width', () => {
    expect(cut('培育专利。(责任单位:甲局)')).toEqual(['培育专利。', '责任单位:甲局', '()']);
  });

  it.each(['培育专利（含商标）', '（责任单位：甲局）之后还有', '责任单位：甲局', ''])(
    'leaves %j as it is',
    (text) => {
      expect(cut(text)).toEqual([text, null, '']);
    },
  );
});
