import { describe, expect, it } from 'vitest';
import { tableUnit, textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { nearNames, shortNames } from './near-names.ts';

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
const ids = (found: readonly { index: number }[]) => found.map(({ index }) => units[index]?.id);

describe('shortNames', () => {
  it.each([
    ['运促司', 'gj-yycjs'],
    ['县工信局', 'mx-swhgyxxhj'],
    ['眉县工信局', 'mx-swhgyxxhj'],
    ['县人力社保局', 'mx-rsj'],
    ['国家知产局', 'gj-zscqj'],
    ['人行', 'mx-rmyh'],
  ])('reads %s as a short form', (whole, id) => {
    expect(ids(shortNames(whole, named))).toEqual([id]);
  });

  it.each(['县局', '省会', '工信局', '运进促司', '县工信委', '运用促进司'])(
    'leaves %s alone',
    (whole) => {
      expect(shortNames(whole, named)).toEqual([]);
    },
  );
});

describe('nearNames', () => {
  it.each(['省检查院', '省检院察'])('finds the name that %s is one error from', (whole) => {
    expect(ids(nearNames(whole, named))).toEqual(['sx-jcy']);
  });

  it('finds none that is further away, nor one of three characters', () => {
    expect(nearNames('省公安厅', named)).toEqual([]);
    expect(nearNames('省科会', named)).toEqual([]);
  });

  it('does not change the level', () => {
    expect(
      nearNames('省林业局', { ...table, units: [unit('mx-lyj', '县林业局', '林业局')] }),
    ).toEqual([]);
  });

  it('finds none where the other character is no slip', () => {
    const noSlip = (a: string, b: string) => (a === b ? 0 : 2);
    expect(nearNames('省检查院', named, noSlip)).toEqual([]);
  });
});
