import { describe, expect, it } from 'vitest';
import { textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { wordOffers } from './typos.ts';

const corpus = textCorpus(
  [
    '组织开展知识产权质押融资入园惠企行动。',
    '推动国家级地理标志保护产品的植物新品种申报。',
    '优化营商环境，探索推进知识产权证券化。',
    '营商环境不断改善，营商环境持续优化。',
    '全面提升知识产权创造质量。',
    '人民法院办理著作权登记，依法发布典型案例。',
    '加强市场信用体系建设，保护种子质量。',
  ],
  { zhi: '知只质', shi: '识是市', quan: '权券' },
);

/** The best offer for a word; null where there is none. */
const offered = async (word: string) => (await wordOffers(word, corpus))[0]?.text ?? null;

describe('wordOffers', () => {
  it.each([
    ['a wrong character', '知识产权质押融姿', '知识产权质押融资'],
    ['a missing character', '植物新种', '植物新品种'],
    ['a doubled character', '质押押融资', '质押融资'],
    ['two neighbours that changed places', '质融押资', '质押融资'],
    ['such neighbours on both sides of a cut', '知识产质权押融资', '知识产权质押融资'],
    ['a word typed by its sound', '只是产权', '知识产权'],
    ['a strange character in two of which one stands alone', '证卷', '证券'],
    ['a middle that stands between characters which stand alone', '营尚环境', '营商环境'],
    ['a word typed by its sound in a long run', '只是产权质押融资', '知识产权质押融资'],
  ])('corrects %s: %s', async (_, word, meant) => {
    expect(await offered(word)).toBe(meant);
  });

  it.each([
    ['another word at the end', '知识产权质押融资目标'],
    ['a character too many that makes another word', '证券预化'],
    ['another number', '国家级地理标志2'],
    ['two characters of which the right one stands elsewhere too', '产卷'],
    ['two characters of which none is strange', '证地'],
    ['a single character', '卷'],
    ['what is in no text', '医疗保障体系'],
    ['another word than that which begins so at its end', '著作权法'],
    ['another word than the part of a name that differs in its end', '民法典'],
    ['another word in a long run', '加强市场保护体系建设'],
  ])('leaves alone %s: %s', async (_, word) => {
    expect(await offered(word)).toBeNull();
  });
});
