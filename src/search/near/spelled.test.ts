import { describe, expect, it } from 'vitest';
import { textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { spelledOffers, withoutLetters } from './spelled.ts';

const corpus = textCorpus(
  ['组织开展质押融资。', '推进证券化。', '推进证券化工作。', '服务秦创原建设。', '服务秦创原。'],
  {
    zhi: '质',
    ya: '押',
    rong: '融',
    zi: '资',
    zheng: '证',
    quan: '券',
    hua: '化',
    qin: '秦',
    chuang: '创',
    yuan: '原',
  },
);
const best = async (whole: string) => (await spelledOffers(whole, corpus))[0]?.text ?? null;

describe('words that are spelt in part', () => {
  it.each([
    ['质押rongzi', '质押融资'],
    ['质押rz', '质押融资'],
    ['zhiya融资', '质押融资'],
    ['质押融z', '质押融资'],
    ['qin创原', '秦创原'],
    ['qinchuangyuan', '秦创原'],
    ['qcy', '秦创原'],
    ['zhengquan化', '证券化'],
  ])('%s is %s', async (whole, text) => {
    expect(await best(whole)).toBe(text);
  });

  it.each(['质押x', 'blockchain', 'qy', '融资。x', '秦创原'])('%s is none', async (whole) => {
    expect(await best(whole)).toBeNull();
  });

  it('leaves off letters that spell nothing, where the rest stands', async () => {
    expect((await withoutLetters('质押融资x', corpus))?.text).toBe('质押融资');
    expect(await withoutLetters('区块链x', corpus)).toBeNull();
    expect(await withoutLetters('质押融资', corpus)).toBeNull();
  });
});
