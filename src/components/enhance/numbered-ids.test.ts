import { expect, it } from 'vitest';
import { numberedIds } from './numbered-ids.ts';

const ids = ['p6', 't6', 't60', 'x6', '10a', '10b', '3-1-2', 'z3-4'];

it.each([
  ['6', ['p6', 't6']],
  ['t6', ['t6']],
  ['第６项', ['p6', 't6']],
  ['10', ['10a', '10b']],
  ['10b', ['10b']],
  ['3-1-2', ['3-1-2']],
  ['z3-4', ['z3-4']],
])('takes %s for %j', (typed, found) => {
  expect(numberedIds(ids, typed)).toEqual(found);
});

it('finds nothing for nothing and for a number that is not there', () => {
  expect(numberedIds(ids, ' ')).toEqual([]);
  expect(numberedIds(ids, '7')).toEqual([]);
});
