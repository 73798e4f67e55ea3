import type { Level } from '../../../src/model/vocabulary.ts';
import type { UnitForm } from './unit-forms.ts';

/** 0 the nation, 1 the province, 2 the county. The news report speaks of the province. */
const RANK: Record<Level, number> = { national: 0, province: 1, news: 1, county: 2 };

/** 省… and 县… mean a unit of ours only in a document that is not above it: 建立省知识产权局与城市共建…. */
const RELATIVE = /^(?:全?省|全?县)/;

/** Whether a form means its unit in a document of this level. */
export function formCounts(form: UnitForm, documentLevel: Level): boolean {
  if (form.local) return RANK[form.level] === RANK[documentLevel];
  return !RELATIVE.test(form.form) || RANK[form.level] <= RANK[documentLevel];
}
