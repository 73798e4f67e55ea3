import { describe, expect, it } from 'vitest';
import { locateDecisions } from '../editorial/decisions.ts';
import { editorialSchema } from '../editorial/schema.ts';
import { makeSeed } from '../lines/seed.ts';
import { makeFindNext } from './task-numbers.ts';

/** The numbers found in a table of one cell a line, each with the text that follows it in the cell. */
function read(text: string, numbers: readonly object[] = []): [number, string][] {
  const seed = makeSeed('xx', '', text);
  const editorial = editorialSchema.parse({ numbers });
  const place = { file: '', line: 1, column: 1 };
  const findNext = makeFindNext(
    seed,
    seed.lines,
    locateDecisions(seed, editorial, () => place, []),
  );
  const found: [number, string][] = [];
  let last = 0;
  for (const line of seed.lines)
    for (let next = findNext([line], last, 0); next !== null;) {
      found.push([next.order, text.slice(next.stop.to, line.to)]);
      last = next.order;
      next = findNext([line], last, next.at + 1);
    }
  return found;
}

const decided = (line: number, text: string, printed: string | null, key: string) => ({
  ...{ line, text, printed, key },
  ...{ kind: 'gap', reading: '', why: '样例', certainty: 'high' },
});

describe('the numbers of a table', () => {
  it('count on, in a cell and from one to the next', () => {
    expect(read('1. 甲。2. 乙\n3. 丙')).toEqual([
      [1, ' 甲。2. 乙'],
      [2, ' 乙'],
      [3, ' 丙'],
    ]);
  });

  it('are no figures in a text, and none that come too early', () => {
    expect(read('1. 甲1.2. 乙\n4.26周\n2. 丙').map(([order]) => order)).toEqual([1, 2]);
  });

  it('go on behind one that is lost', () => {
    expect(read('1. 甲\n乙\n3. 丙\n4. 丁').map(([order]) => order)).toEqual([1, 3, 4]);
    expect(read('甲\n2. 乙').map(([order]) => order)).toEqual([2]);
  });

  it('are what the editors say, where one is lost or misprinted', () => {
    const numbers = [decided(2, '乙', null, 't2'), decided(3, '8. 丙', '8', 't3')];
    expect(read('1. 甲\n乙\n8. 丙\n4. 丁', numbers)).toEqual([
      [1, ' 甲'],
      [2, '乙'],
      [3, ' 丙'],
      [4, ' 丁'],
    ]);
  });
});
