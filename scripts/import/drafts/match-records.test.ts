import { describe, expect, it } from 'vitest';
import { keysOfCopy } from './match-records.ts';

const of = (...entries: string[]) =>
  entries.map((entry) => {
    const [key = '', text = ''] = entry.split(' ');
    return { key, text };
  });

describe('keysOfCopy', () => {
  it('keeps each address with its text, and letters what was put in between', () => {
    const old = of('1-1-1 建立台账，每季更新。', '1-1-2 开展培训，每年两期。');
    const now = of(
      '1-1-1 建立台账，每季更新。',
      '1-1-2 公开标准，接受监督。',
      '1-1-3 开展培训，每年两期。',
    );
    expect(keysOfCopy(old, now)).toEqual(['1-1-1', '1-1-1b', '1-1-2']);
  });

  it('follows a text whose scan was damaged', () => {
    const old = of('p1 建立臺帳，每季更薪。', 'p2 开展培训，每年两期。');
    const now = of('p1 建立台账，每季更新。', 'p2 开展培训，每年两期。');
    expect(keysOfCopy(old, now)).toEqual(['p1', 'p2']);
  });

  it('takes its own number for what is new at the end, and further letters for several', () => {
    const old = of('p1 甲乙丙丁戊', 'p2 己庚辛壬癸');
    const now = of(
      'p1 甲乙丙丁戊',
      'p2 子丑寅卯辰',
      'p3 巳午未申酉',
      'p4 己庚辛壬癸',
      'p5 天地玄黄宇',
    );
    expect(keysOfCopy(old, now)).toEqual(['p1', 'p1b', 'p3', 'p2', 'p5']);
  });
});
