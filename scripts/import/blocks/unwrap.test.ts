import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../lines/passage.ts';
import { makeSeed } from '../lines/seed.ts';
import { runInTitleLength } from './run-in-title.ts';
import { unwrap, widthOf, type Wrap } from './unwrap.ts';

const paragraphs = (text: string, wrap: Wrap): string[] => {
  const seed = makeSeed('xx', '', text);
  return unwrap(seed, seed.lines, wrap).map((paragraph) => paragraph.text);
};
const full = '知识产权保护工作'.repeat(5);

describe('unwrap', () => {
  it('takes a line for a paragraph, but joins a bracket on a line of its own', () => {
    expect(paragraphs('甲。\n（责任单位：乙局）\n丙', 'line')).toEqual([
      '甲。（责任单位：乙局）',
      '丙',
    ]);
  });

  it('joins what a blank line cut in the middle of a sentence', () => {
    expect(paragraphs(`${full}的\n\n意见》。\n\n二、乙`, 'paragraph')).toEqual([
      `${full}的意见》。`,
      '二、乙',
    ]);
  });

  it('keeps short lines and full sentences apart', () => {
    expect(paragraphs(`甲县\n\n乙局\n\n${full}。\n\n丙`, 'paragraph')).toEqual([
      '甲县',
      '乙局',
      `${full}。`,
      '丙',
    ]);
  });

  it('joins lines of full width, and starts anew after a short one', () => {
    const line = '保护知识产权就是保护创新，全面加强';
    const rest = '保护。';
    expect(paragraphs(`${line}\n${line}\n${rest}\n${line}\n乙。`, 'width')).toEqual([
      `${line}${line}${rest}`,
      `${line}乙。`,
    ]);
  });

  it('counts half-width characters half', () => {
    expect(widthOf('PCT 专利')).toBe(4);
    expect(widthOf('《甲》')).toBe(3);
  });

  it('loses no character and adds none, whatever the text', () => {
    const line = fc.string({
      unit: fc.constantFrom('甲', '。', ' ', '《', '1', '.', '\t', '，', '专'),
    });
    const wrap = fc.constantFrom<Wrap>('line', 'paragraph', 'width');
    fc.assert(
      fc.property(fc.array(line), wrap, (lines, how) => {
        const plain = (text: string) => [...text].filter((c) => !isBlank(c)).join('');
        expect(plain(paragraphs(lines.join('\n'), how).join(''))).toBe(plain(lines.join('')));
      }),
    );
  });
});

describe('runInTitleLength', () => {
  it('is that of a short first sentence without a comma', () => {
    expect(runInTitleLength('深入推进商标品牌建设。以发展商标')).toBe(10);
  });

  it.each(['当前，世界正经历。甲', '甲乙丙。', '甲。乙', `${full}。乙`, ''])(
    'is 0 for %j',
    (text) => {
      expect(runInTitleLength(text)).toBe(0);
    },
  );
});
