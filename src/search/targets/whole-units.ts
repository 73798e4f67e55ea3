import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

/**
 * The units of which some form fits, without those that are parts of another one: 国家知识产权局商标局 is
 * one of 国家知识产权局, and 省贸促会商事法律专家咨询委员会 of 省贸促会.
 */
export function wholeUnits(fits: (form: string) => boolean, { units }: Table): Target[] {
  const fitting = units.flatMap(({ forms }, index) =>
    forms.filter(fits).map((form) => ({ form, index })),
  );
  const isPart = ({ form, index }: { form: string; index: number }) =>
    fitting.some(
      (other) => other.index !== index && form !== other.form && form.startsWith(other.form),
    );
  const whole = fitting.filter((one) => !isPart(one)).map(({ index }) => index);
  return [...new Set(whole)].map((index) => ({ type: 'unit', index }));
}
