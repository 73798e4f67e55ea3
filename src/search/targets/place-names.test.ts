import { describe, expect, it } from 'vitest';
import { textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { withoutPlace } from './place-names.ts';

const { table } = textCorpus([]);
const [document] = table.documents;
const county = { ...document, title: '眉县国家知识产权强县建设试点县工作方案', level: 'county' };
const both = { ...table, documents: [...table.documents, county] } as typeof table;
const formsOf = (whole: string) =>
  withoutPlace(whole, both).map(({ form, level }) => `${level} ${form}`);

describe('withoutPlace', () => {
  it.each([
    ['陕西省公安厅', ['province 省公安厅', 'province 公安厅']],
    ['陕西法院', ['province 省法院', 'province 法院']],
    ['眉县法院', ['county 县法院', 'county 法院']],
  ])('reads the place of %s', (whole, forms) => {
    expect(formsOf(whole)).toEqual(forms);
  });

  it.each(['眉法院', '省法院', '陕西', '国家知识产权局'])('finds no place in %s', (whole) => {
    expect(formsOf(whole)).toEqual([]);
  });
});
