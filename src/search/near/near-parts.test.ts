import { describe, expect, it } from 'vitest';
import { textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { nearParts } from './near-parts.ts';
import { parseQuery } from '../query/parse-query.ts';

const corpus = textCorpus([
  '加强展会知识产权保护，配备专人提供咨询投诉服务。',
  '2022年组织开展“铁拳”行动。',
  '发布2022年典型案例。',
  '培育眉县猕猴桃。',
  '引进人才，扩大宣传。',
  '培训人员，规范专利商标申请。',
  '推动专利、商标、版权工作。',
]);
const found = async (query: string) => {
  const near = await nearParts(parseQuery(query), corpus);
  return near && [near.query, ...near.hits.map(({ index }) => index)];
};

describe('nearParts', () => {
  it('keeps as many words as stand together, and not the longest alone', async () => {
    expect(await found('2022年 展会 投诉')).toEqual(['展会 投诉', 0]);
  });

  it('keeps of as many the longest, then the first', async () => {
    expect(await found('铁拳 猕猴桃')).toEqual(['猕猴桃', 3]);
    expect(await found('展会 铁拳')).toEqual(['展会', 0]);
  });

  it('cuts one run into the pieces that stand somewhere', async () => {
    expect(await found('展会典型案例')).toEqual(['展会 典型案例', 2]);
  });

  it('cuts from the end where that leaves less over', async () => {
    expect(await found('扩大培训人才')).toEqual(['扩大 培训 人才', 4, 5]);
  });

  it('cuts compounds too where only their words stand together', async () => {
    expect(await found('专利商标版权')).toEqual(['专利 商标 版权', 6]);
  });

  it('keeps a long piece whole, since it was copied', async () => {
    expect(await found('加强展会知识产权保护典型案例')).toEqual([
      '加强展会知识产权保护 典型案例',
      0,
    ]);
  });

  it('does not cut the first word of a short run', async () => {
    expect(await found('典型案典')).toBeNull();
  });

  it('finds nothing by numbers alone', async () => {
    expect(await found('2022%以下')).toBeNull();
  });

  it('names a piece once that a run repeats, and asks for it once', async () => {
    const counted = { ...corpus, provider: { ...corpus.provider } };
    let asked = 0;
    counted.provider.find = (phrase, all) => {
      asked += 1;
      return corpus.provider.find(phrase, all);
    };
    const near = await nearParts(parseQuery('典型案例展会'.repeat(30)), counted);
    expect(near?.query).toBe('典型案例 展会');
    // A piece is tried at each length, at the places where the run has not come round again.
    expect(asked).toBeLessThan(100);
  });

  it('does not cut what is quoted, nor find what stands nowhere', async () => {
    expect(await found('“展会典型案例”')).toBeNull();
    expect(await found('医保 目录')).toBeNull();
  });
});
