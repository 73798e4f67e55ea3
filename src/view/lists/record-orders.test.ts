import { describe, expect, it } from 'vitest';
import type { ContentRecord, Responsibility } from '../../model/record.ts';
import { recordOrders, type OrderedLine } from './record-orders.ts';

const line = (
  text: string,
  role: Responsibility['role'] = '责任单位',
  basis: Responsibility['basis'] = 'printed',
  units = 1,
): OrderedLine => ({
  record: {
    title: null,
    text,
    targets: [],
    responsibilities: Array.from({ length: units }, () => ({ role, basis })),
  } as unknown as ContentRecord,
  responsibility: { role, basis } as Responsibility,
});

describe('recordOrders', () => {
  it('offers the orders in which the lines differ', () => {
    const lines = [line('制定', '配合单位', 'printed', 3), line('编制', '责任单位', 'inferred')];
    const { sorts, keysOf } = recordOrders(lines);
    expect(sorts.map(([key]) => key)).toEqual(['rank', '-sure', '-shared', 'az']);
    expect(lines.map(keysOf)).toEqual([
      { 'data-rank': 1, 'data-sure': 0, 'data-shared': 3, 'data-az': 1 },
      { 'data-rank': 0, 'data-sure': 2, 'data-shared': 1, 'data-az': 0 },
    ]);
  });

  it('offers none where all lines are equal', () => {
    const { sorts, keysOf } = recordOrders([line('制定'), line('制定')]);
    expect(sorts).toEqual([]);
    expect(keysOf(line('制定'))).toEqual({});
  });
});
