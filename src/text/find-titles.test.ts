import { describe, expect, it } from 'vitest';
import { findTitles } from './find-titles.ts';

const titles = (text: string) => findTitles(text).map(({ title, depth }) => [title, depth]);

describe('findTitles', () => {
  it('finds titles that follow one another', () => {
    expect(titles('落实《纲要》《规划》')).toEqual([
      ['纲要', 0],
      ['规划', 0],
    ]);
  });

  it('finds a title inside a title, in either form of marks', () => {
    expect(titles('《关于印发〈方案〉的通知》')).toEqual([
      ['关于印发〈方案〉的通知', 0],
      ['方案', 1],
    ]);
    expect(titles('《关于印发《方案》的通知》')).toEqual([
      ['关于印发《方案》的通知', 0],
      ['方案', 1],
    ]);
  });

  it('goes over a line break', () => {
    expect(titles('《检察机关\n关于检察工作的意见》')).toEqual([
      ['检察机关\n关于检察工作的意见', 0],
    ]);
  });

  it('gives the place, marks included', () => {
    const text = '推动《办法》出台';
    const [found] = findTitles(text);
    expect(text.slice(found?.start, found?.end)).toBe('《办法》');
  });

  it('stays silent on a mark without its counterpart', () => {
    expect(titles('《纲要和《规划》')).toEqual([['规划', 0]]);
    expect(titles('纲要》和《规划')).toEqual([]);
    expect(titles('《关于〈纲要的〈规划》〉')).toEqual([['关于〈纲要的〈规划', 0]]);
  });
});
