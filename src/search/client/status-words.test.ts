import { describe, expect, it } from 'vitest';
import { noFilters } from '../show/filters.ts';
import type { NearWay, Outcome } from '../show/outcome.ts';
import { MAX_QUERY, parseQuery } from '../query/parse-query.ts';
import type { Target } from '../targets/target.ts';
import { statusWords } from './status-words.ts';

const FOUND: Target[] = [0, 1, 2].map((index) => ({ type: 'record', index }));

/** What a search for `typed` gave, as far as the status line tells of it. */
function outcome(typed: string, given: Partial<Outcome>): Outcome {
  return {
    query: parseQuery(typed),
    state: 'exact',
    hits: FOUND,
    near: null,
    missing: false,
    suggestions: [],
    standing: [],
    tried: ['原词', '拆开各词'],
    marks: [],
    asked: null,
    facets: { document: [], level: [], kind: [], unit: [], topic: [] },
    unfiltered: FOUND.length,
    ...given,
  };
}
const words = (typed: string, given: Partial<Outcome>, filters = noFilters()) =>
  statusWords(outcome(typed, given), filters);
const near = (way: NearWay, query = '专利') =>
  words('专力', { state: 'near', near: { way, query } });

describe('the status line', () => {
  it.each<[NearWay, string]>([
    ['traditional', '没有完全相符的结果。下面是按简体“专利”找到的近似结果，共3条。'],
    ['number', '没有完全相符的结果。下面是按“专利”找到的近似结果，共3条。'],
    ['typo', '没有找到“专力”。您是不是要找“专利”？下面是近似结果，共3条。'],
    ['name', '没有找到“专力”。您是不是要找“专利”？下面是近似结果，共3条。'],
    ['parts', '没有找到整句“专力”。下面是含有其中“专利”的近似结果，共3条。'],
    ['question', '没有完全相符的句子。按问题里认得的部分理解为“专利”，共3条。'],
  ])('says that results came about by way of %s', (way, line) => {
    expect(near(way)).toBe(line);
  });

  it('counts what was found, and what filters left out', () => {
    const filters = { ...noFilters(), kind: ['task'] };
    expect(words('专利', {})).toBe('找到3条结果。');
    expect(words('专利', { unfiltered: 9 }, filters)).toBe('找到3条结果（筛选前9条）。');
    expect(words('专利', {}, filters)).toBe('找到3条结果。');
    expect(words('', { unfiltered: 9 }, filters)).toBe('符合筛选条件的有3条。');
    expect(
      words(
        '专力',
        { state: 'near', near: { way: 'typo', query: '专利' }, unfiltered: 9 },
        filters,
      ),
    ).toContain('共3条（筛选前9条）。');
  });

  it('says that a number is not printed before it says that nothing was found', () => {
    const gone: Partial<Outcome> = { state: 'none', hits: [], unfiltered: 0 };
    expect(words('国家清单第11项', { ...gone, missing: true })).toMatch(
      /^没有“国家清单第11项”。这个编号在本站文件里没有印出/,
    );
    expect(words('量子', gone)).toMatch(/^没有找到“量子”。本站文件里没有这个词/);
  });

  it('tells why there is nothing to search for', () => {
    const idle: Partial<Outcome> = { state: 'idle', hits: [], unfiltered: 0 };
    expect(words('', idle)).toBe('请输入要找的词句、编号或单位。');
    expect(words('。', idle)).toMatch(/^检索词里没有文字或数字/);
    expect(words('-专利', idle)).toMatch(/^只有要排除的词/);
  });

  it('repeats a query of up to 40 characters whole, a longer one by its first 40', () => {
    const given: Partial<Outcome> = { state: 'none', hits: [], unfiltered: 0 };
    expect(words('𠀀'.repeat(40), given)).toContain(`没有找到“${'𠀀'.repeat(40)}”。`);
    expect(words('𠀀'.repeat(41), given)).toContain(`没有找到“${'𠀀'.repeat(40)}…”。`);
    expect(near('parts', '专'.repeat(41))).toContain(`其中“${'专'.repeat(40)}…”`);
  });

  it('says when a query was cut, whatever was found', () => {
    const long = '专'.repeat(MAX_QUERY + 1);
    const cut = /^检索词太长，只用了前200个字。/;
    expect(words(long, {})).toMatch(cut);
    expect(words(long, { state: 'none', hits: [], unfiltered: 0 })).toMatch(cut);
    expect(words(long, { state: 'near', near: { way: 'typo', query: '专利' } })).toMatch(cut);
    expect(words('专'.repeat(MAX_QUERY), {})).toBe('找到3条结果。');
  });
});
