import { describe, expect, it } from 'vitest';
import { nearCampaign } from './near-campaign.ts';

const data = {
  sounds: { lan: '蓝兰', tian: '天田', jian: '剑建', wang: '网望' },
  traditional: '',
  tokens: '',
  words: {},
  synonyms: [],
  campaigns: {
    'lan tian': '蓝天',
    'jian wang': '剑网',
    'quan guo zhong ye zhi fa nian': '全国种业执法年',
    'quan guo zhi shi chan quan xuan chuan zhou': '全国知识产权宣传周',
  },
};

describe('nearCampaign', () => {
  it.each([
    ['lantian', '蓝天'],
    ['lt', '蓝天'],
    ['jianw', '剑网'],
    ['lantianxingdong', '蓝天'],
    ['xuanchuanzhou', '全国知识产权宣传周'],
    ['兰天', '蓝天'],
    ['建望', '剑网'],
  ])('reads %s as %s', (whole, name) => {
    expect(nearCampaign(whole, data)).toBe(name);
  });

  it.each(['quanguo', 'zhou', '兰天行动', '青天', ''])('finds none for “%s”', (whole) => {
    expect(nearCampaign(whole, data)).toBeNull();
  });
});
