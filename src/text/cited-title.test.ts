import { expect, it } from 'vitest';
import { citedTitle } from './cited-title.ts';

it('cites a title with its number, or without one', () => {
  expect(citedTitle('要点', '陕知组办发〔2022〕2号')).toBe('《要点》（陕知组办发〔2022〕2号）');
  expect(citedTitle('清单', null)).toBe('《清单》');
});

it('makes book title marks inside a title single ones', () => {
  expect(citedTitle('关于印发《规划》的通知', null)).toBe('《关于印发〈规划〉的通知》');
});
