import { describe, expect, it } from 'vitest';
import { textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { parseQuery } from '../query/parse-query.ts';
import { plainQuery } from './plain-query.ts';

const corpus = textCorpus([
  '支持技术与创新支持中心（TISC）、高校中心建设，运用“互联网+”技术。',
  '组织开展知识产权质押融资入园惠企行动，增幅达到10%以上。',
  '县经开区管委会（牵头）。',
]);
const plain = async (typed: string) =>
  (await plainQuery(parseQuery(typed), corpus)).words.map(({ text }) => text);

describe('what clings to a query', () => {
  it.each([
    ['质押融资。', ['质押融资']],
    ['——质押融资！？', ['质押融资']],
    ['，质押融资', ['质押融资']],
    ['【质押融资】', ['质押融资']],
    ['（质押融资', ['质押融资']],
    ['管委会）', ['管委会']],
    ['“质押融资”', ['质押融资']],
    ['#质押融资@', ['质押融资']],
    ['1. 质押融资', ['质押融资']],
    ['（一）质押融资', ['质押融资']],
    ['① 质押融资', ['质押融资']],
    ['- 质押融资', ['质押融资']],
    ['> 质押融资', ['质押融资']],
    ['**质押融资**', ['质押融资']],
    ['<b>质押融资</b>', ['质押融资']],
    ['[质押融资](https://a.cn/)', ['质押融资']],
    ['\u200b质押融资\u202e', ['质押融资']],
  ])('is taken off %s', async (typed, words) => {
    const own = await plain(typed);
    expect(own.map((word) => word.replace(/\p{Cf}/gu, ''))).toEqual(words);
  });

  it.each(['（TISC）', 'C）、高', '互联网+', '10%', '98%', '（牵头）'])(
    'stays on %s, which is printed so or measures',
    async (typed) => {
      expect(await plain(typed)).toEqual([typed]);
    },
  );

  it('are the numbers of lines, whose text was broken there', async () => {
    expect(await plain('14 组织开展知识产权质\n15 押融资入园惠企')).toEqual([
      '组织开展知识产权质押融资入园惠企',
    ]);
    expect(await plain('14 组织开展知识产权质押融资')).toEqual(['组织开展知识产权质押融资']);
  });

  it('leaves alone what is nothing else', async () => {
    expect(await plain('<script>')).not.toEqual([]);
    expect(await plain('。，')).toEqual([]);
  });
});
