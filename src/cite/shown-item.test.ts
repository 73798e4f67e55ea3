import { describe, expect, it } from 'vitest';

import { labelOf } from '../place/place.ts';
import { printedClause } from './printed-clause.ts';
import { shownItem } from './shown-item.ts';

const item = {
  id: 'sx2022/t45',
  kind: 'task',
  label: '45',
  title: null,
  text: '做好审定。',
} as const;

describe('shownItem', () => {
  it('takes the number in the margin for the printed one', () => {
    expect(printedClause(shownItem(item))).toEqual(['45. 做好审定。']);
    expect(labelOf(shownItem(item))).toBe('附件第45项');
  });

  it('does not take a figure of ours for a printed number', () => {
    const counted = shownItem({ ...item, id: 'sx145/3-1-2', kind: 'paragraph', label: '段2' });
    expect(printedClause(counted)).toEqual(['做好审定。']);
    expect(labelOf(counted)).toBe('三（一）第2段');
  });
});
