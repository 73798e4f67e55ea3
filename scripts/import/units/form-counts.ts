import { levelRow, levelTable, type Level } from '../../../src/model/levels.ts';
import type { UnitForm } from './unit-forms.ts';

/** The news report speaks of the province. */
const rankOf = (level: Level): number => levelRow(level).rank ?? levelTable.province.rank;

/** 省… and 县… mean a unit of ours only in a document that is not above it: 建立省知识产权局与城市共建…. */
const RELATIVE = /^(?:全?省|全?县)/;

/** Whether a form means its unit in a document of this level. */
export function formCounts(form: UnitForm, documentLevel: Level): boolean {
  if (form.local) return rankOf(form.level) === rankOf(documentLevel);
  return !RELATIVE.test(form.form) || rankOf(form.level) <= rankOf(documentLevel);
}
