import { describe, expect, it } from 'vitest';
import { buildWords } from '../../../scripts/build/search/build-words.ts';
import { tableUnit, textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { shortNames, slippedNames } from './names.ts';

const { table } = textCorpus([]);
const unit = (id: string, ...forms: string[]) =>
  tableUnit(forms[0] ?? '', { id, forms, level: 'county' });
const units = [
  unit('mx-swhgyxxhj', '县商务和工业信息化局', '眉县商务和工业信息化局'),
  unit('gj-yycjs', '运用促进司'),
  unit('sx-jcy', '省检察院'),
  unit('gj-zscqj', '国家知识产权局'),
  unit('gj-sbj', '国家知识产权局商标局'),
  unit('mx-rsj', '眉县人力资源和社会保障局'),
  unit('mx-rmyh', '人民银行'),
  unit('sx-mch', '省贸促会'),
];
const named = { ...table, units };
const names = units.flatMap(({ forms }) => forms);
const near = {
  sounds: { cha: '察查', yuan: '院', wan: '完', lv: '律', ke: '科' },
  tokens: names.join('') + '查完科林业',
  traditional: '',
  campaigns: {},
  synonyms: [],
  words: buildWords(names),
};
const short = (whole: string) =>
  shortNames(whole, named, near.words).map(({ target }) => units[target.index]?.id);
const slipped = (whole: string) =>
  slippedNames(whole, named, near).map(({ target }) => units[target.index]?.id);

describe('shortNames', () => {
  it.each([
    ['运促司', 'gj-yycjs'],
    ['县工信局', 'mx-swhgyxxhj'],
    ['眉县工信局', 'mx-swhgyxxhj'],
    ['县人力社保局', 'mx-rsj'],
    ['国家知产局', 'gj-zscqj'],
    ['人行', 'mx-rmyh'],
  ])('reads %s as a short form', (whole, id) => {
    expect(short(whole)).toEqual([id]);
  });

  it.each(['县局', '省会', '工信局', '运进促司', '县工信委', '运用促进司', '省工信局'])(
    'leaves %s alone',
    (whole) => {
      expect(short(whole)).toEqual([]);
    },
  );

  it('takes no character from within a word: 省民政厅 is none of 省人民政府办公厅', () => {
    const office = [unit('sx-szfbgt', '省人民政府办公厅')];
    const { words } = near;
    expect(shortNames('省民政厅', { ...table, units: office }, { ...words, 人民: 9 })).toEqual([]);
  });
});

describe('slippedNames', () => {
  it.each(['省检查院', '省检院察'])('finds the name that %s is one slip from', (whole) => {
    expect(slipped(whole)).toEqual(['sx-jcy']);
  });

  it('finds none that is further away, nor one of three characters', () => {
    expect(slipped('省公安厅')).toEqual([]);
    expect(slipped('省科会')).toEqual([]);
  });

  it.each(['市检查院', '县检察院', '省林察院'])(
    'takes %s for no slip: it is another body',
    (whole) => {
      expect(slipped(whole)).toEqual([]);
    },
  );

  it('takes another office for no slip', () => {
    const ministry = [unit('x', '文化和旅游厅')];
    expect(slippedNames('文化和旅游部', { ...table, units: ministry }, near)).toEqual([]);
  });
});
