import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2021 年 9 月 2 日', '2021-09-02'],
    ['2022年4月29日', '2022-04-29'],
    ['２０２２年４月２９日', '2022-04-29'],
    ['二〇二二年四月二十九日', '2022-04-29'],
    ['2022-04-19', '2022-04-19'],
    ['2024年2月29日', '2024-02-29'],
  ])('reads %s as %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it.each([
    '2023年2月29日',
    '2022年13月1日',
    '2022年4月',
    '9月2日',
    '2022年4月0日',
    '',
    '2022年四五月一日',
  ])('does not read %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
