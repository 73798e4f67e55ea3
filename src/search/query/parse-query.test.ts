import { describe, expect, it } from 'vitest';
import { MAX_QUERY, parseQuery } from './parse-query.ts';

const words = (typed: string) => parseQuery(typed).words.map(({ text }) => text);

describe('parseQuery', () => {
  it('cuts at blanks of every kind', () => {
    expect(words(' 专利\u3000保险 新险种 ')).toEqual(['专利', '保险', '新险种']);
  });

  it('keeps a quoted phrase as one word, in any marks', () => {
    expect(words('"专利 保险" 证券化')).toEqual(['专利 保险', '证券化']);
    expect(words('“专利 保险”')).toEqual(['专利 保险']);
  });

  it('keeps a word whole of which a part is in marks', () => {
    expect(parseQuery('“蓝天”专项整治').words.map(({ code }) => code)).toEqual(['蓝天专项整治']);
  });

  it('does not wait for a mark that never closes', () => {
    expect(words('“专利 保险')).toEqual(['专利', '保险']);
  });

  it('takes words after a minus away, and not a dash between years', () => {
    const { excluded } = parseQuery('蓝天 -巩固 －要点 −成果 2022-2025');
    expect(excluded.map(({ text }) => text)).toEqual(['巩固', '要点', '成果']);
    expect(words('蓝天 -巩固 2022-2025')).toEqual(['蓝天', '2022-2025']);
  });

  it('joins what was typed into one run', () => {
    expect(parseQuery('任务 ４５').whole).toBe('任务45');
  });

  it.each(['', '  ', '。，、', '🙂', '.*', '——', '\ud800', '-'])('has no word in %j', (typed) => {
    expect(words(typed)).toEqual([]);
  });

  it('cuts what is too long', () => {
    const query = parseQuery('国'.repeat(10_000));
    expect(query.cut).toBe(true);
    expect(query.text).toHaveLength(MAX_QUERY);
  });
});
