import { describe, expect, it } from 'vitest';
import { numberedIds } from './numbered-ids.ts';

const plan = ['x1', '2-3-2', '3-1-1', '3-1-2', '3-2-2', 'z3-4', 'z3-5', 'i9'];
const points = ['p6', 't6', 't60', 'x6', '10a', '10b'];
const labelled = (ids: readonly string[]) =>
  ids.map((id) => ({
    id,
    label: id.startsWith('3') ? '段2' : id === 'x6' ? '落款' : (/\d+$/.exec(id)?.[0] ?? ''),
    name: { x6: '落款', 'a3-1': '第三条之一', '2-7-1': '二（七）' }[id] ?? id,
  }));
const statute = ['a3', 'a3-1', '2-7-1'];

describe('numberedIds', () => {
  it.each([
    ['6', ['p6', 't6']],
    ['t6', ['t6']],
    ['第６项', ['p6', 't6']],
    ['任务六', ['t6']],
    ['附件第6项', ['t6']],
    ['要点 6', ['p6']],
    ['落款', ['x6']],
    ['10', ['10a', '10b']],
    ['10b', ['10b']],
    ['6.', ['p6', 't6']],
    ['6、', ['p6', 't6']],
    ['第十项', ['10a', '10b']],
  ])('finds numbered items by %j', (typed, found) => {
    expect(numberedIds(labelled(points), typed)).toEqual(found);
  });

  it.each([
    ['3-1-2', ['3-1-2']],
    ['三（一）2', ['3-1-2']],
    ['第三章第一节第2段', ['3-1-2']],
    ['三（一）', ['3-1-1', '3-1-2']],
    ['三、', ['3-1-1', '3-1-2', '3-2-2']],
    ['（二）2', ['3-2-2']],
    ['2', ['2-3-2', '3-1-2', '3-2-2']],
    ['段2', ['3-1-2', '3-2-2']],
    ['专栏3第4项', ['z3-4']],
    ['专栏三', ['z3-4', 'z3-5']],
    ['z3-4', ['z3-4']],
    ['指标9', ['i9']],
  ])('finds places of an outline by %j', (typed, found) => {
    expect(numberedIds(labelled(plan), typed)).toEqual(found);
  });

  it.each([
    ['第三条', ['a3']],
    ['第三条之一', ['a3-1']],
    ['二（七）', ['2-7-1']],
  ])('finds what the page calls %j', (typed, found) => {
    expect(numberedIds(labelled(statute), typed)).toEqual(found);
  });

  it.each(['', ' ', '7', '任务7', '知识产权', '（'])('finds nothing for %j', (typed) => {
    expect(numberedIds(labelled(points), typed)).toEqual([]);
  });
});
