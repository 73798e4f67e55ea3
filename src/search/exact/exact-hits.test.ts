import { describe, expect, it } from 'vitest';
import { tableUnit, textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import type { Corpus } from '../index/corpus.ts';
import { exactHits } from './exact-hits.ts';
import { parseQuery } from '../query/parse-query.ts';

const own = textCorpus([
  '省检察院和省法院建设人才库。',
  '组建知识产权人才库。',
  '分解任务，建设人才库。',
  '加强人才库的培育。',
  '人才库和培育。',
]);
const corpus: Corpus = {
  ...own,
  table: {
    ...own.table,
    units: [tableUnit('省检察院', { lead: [1], mention: [0] }), tableUnit('培育办', { lead: [3] })],
    records: own.table.records.map((record, at) => ({
      ...record,
      units: at === 0 ? [0] : [],
      // The last one is no task.
      kind: at === 4 ? 'point' : record.kind,
    })),
    shared: ['人才库培育办'],
  },
};
const found = (query: string) => {
  const { words, excluded } = parseQuery(query);
  return exactHits(words, excluded, corpus);
};

describe('exactHits', () => {
  it('ranks what is given to a unit before what only names it', async () => {
    expect(await found('省检察院 人才库')).toEqual([1, 0]);
  });

  it('takes a word for a kind next to another for the records of that kind, behind those that have it', async () => {
    expect(await found('任务 人才库')).toEqual([2, 3, 0, 1]);
    expect(await found('要点 人才库')).toEqual([4]);
  });

  it('takes it for a word where it stands by itself or is excluded', async () => {
    expect(await found('任务')).toEqual([2]);
    expect(await found('任务 要点')).toEqual([]);
    expect(await found('知识产权 -任务')).toEqual([1]);
  });

  it('ranks words of the text before the same in the names of units', async () => {
    expect(await found('人才库 培育')).toEqual([4, 3, 0]);
  });
});
