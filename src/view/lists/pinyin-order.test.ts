import { expect, it } from 'vitest';
import { pinyinOrder } from './pinyin-order.ts';

it('orders names by their sound and not by their strokes or codes', () => {
  const names = ['省知识产权局', '财政局', '保护司', '省公安厅', '财政局'];
  const order = pinyinOrder(names);
  expect([...order.keys()]).toEqual(['保护司', '财政局', '省公安厅', '省知识产权局']);
  expect(order.get('省知识产权局')).toBe(3);
});
