import { describe, expect, it } from 'vitest';
import { tableUnit, textCorpus } from '../../../scripts/test/test-help/text-corpus.ts';
import { matchNames } from './match-names.ts';

const { table } = textCorpus([]);
const unit = (...forms: string[]) => tableUnit(forms[0] ?? '', { forms });
const units = [
  unit('省检察院', '检察院'),
  unit('省贸促会'),
  unit('省贸促会商事法律专家咨询委员会'),
  unit('省政府'),
  unit('省文旅厅'),
  unit('省文化市场管理工作领导小组'),
  unit('县猕猴桃园区管委会', '猕猴桃园区管委会'),
  unit('韩城市人民政府'),
  unit('各镇街'),
];
const begun = (whole: string) =>
  matchNames(whole, { ...table, units }).begun.map(({ index }) => units[index]?.name);

describe('matchNames', () => {
  it('takes a level and the beginning of just one name for that unit', () => {
    expect(begun('省检')).toEqual(['省检察院']);
    expect(begun('陕西省检')).toEqual(['省检察院']);
    expect(begun('省文')).toEqual([]);
  });

  it('does not count what is a part of the unit', () => {
    expect(begun('省贸促')).toEqual(['省贸促会']);
  });

  it('takes a name without its body for the unit', () => {
    expect(begun('猕猴桃园区')).toEqual(['县猕猴桃园区管委会']);
  });

  it('takes a name without its 各 for the unit', () => {
    expect(begun('镇街')).toEqual(['各镇街']);
  });

  it('leaves alone words of the language, of texts, and places', () => {
    for (const whole of ['检察', '县猕猴桃', '猕猴桃', '韩城市']) expect(begun(whole)).toEqual([]);
  });
});
