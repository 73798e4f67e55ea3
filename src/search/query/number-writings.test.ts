import { describe, expect, it } from 'vitest';
import { numberWritings } from './number-writings.ts';

describe('numberWritings', () => {
  it.each([
    ['国知发运函字2022年第131号', '国知发运函字〔2022〕131号'],
    ['3.加强知识产权司法保护', '加强知识产权司法保护'],
    ['2022.4.29', '2022年4月29日'],
    ['2022年04月29日', '2022年4月29日'],
    ['2022/4/19', '2022-04-19'],
    ['20220429', '2022年4月29日'],
    ['四月二十九日', '4月29日'],
    ['百分之八十五', '85%'],
    ['三百亿元', '300亿元'],
    ['二百万元', '200万元'],
    ['一千三百家', '1300家'],
    ['3项制度', '三项制度'],
    ['第14届全国运动会', '第十四届全国运动会'],
  ])('writes %s as %s', (query, writing) => {
    expect(numberWritings(query)).toContain(writing);
  });

  it.each(['质押融资', '2022.13.45', '20221345', '4.94', '1300家', '一带一路'])(
    'has no other date or amount for %s',
    (query) => {
      expect(numberWritings(query)).toEqual([]);
    },
  );
});
