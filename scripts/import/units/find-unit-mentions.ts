import { fold } from '../../../src/text/fold.ts';
import { isFalseFriend, isOfAnother } from './false-friends.ts';
import type { UnitForm } from './unit-forms.ts';

/** One place where a text names a unit. */
export interface UnitMention {
  unit: string;
  /** The form of the registry that matched. */
  form: string;
  /** The words of the text, blanks of the scan kept. */
  printed: string;
  /** Index in the text. */
  start: number;
  end: number;
}

/**
 * Finds the units that a text names: from left to right, at each place the longest form that means
 * a unit. Blanks and quotation marks make no difference
 * (战略规 划司). `forms` are those that mean their unit in the document,
 * from `formsWithin`; `others` from
 * `namesOfOthers`.
 */
export function findUnitMentions(
  text: string,
  forms: readonly UnitForm[],
  others: readonly string[],
): UnitMention[] {
  const { folded, map } = fold(text);
  const lists = byFirst(forms);
  const found: UnitMention[] = [];
  for (let at = 0; at < folded.length;) {
    const form = lists
      .get(folded[at] ?? '')
      ?.find(
        (one) =>
          folded.startsWith(one.folded, at) &&
          !isFalseFriend(folded, at, at + one.folded.length) &&
          (one.scope === 'everywhere' || !isOfAnother(folded, at, one.signed, others)),
      );
    if (!form) {
      at += 1;
      continue;
    }
    const start = map[at] ?? 0;
    const end = (map[at + form.folded.length - 1] ?? text.length - 1) + 1;
    found.push({ unit: form.unit, form: form.form, printed: text.slice(start, end), start, end });
    at += form.folded.length;
  }
  return found;
}

/** The forms by their first character, in their order. */
function byFirst(forms: readonly UnitForm[]): Map<string, UnitForm[]> {
  const lists = new Map<string, UnitForm[]>();
  for (const form of forms) {
    const first = form.folded[0] ?? '';
    lists.set(first, [...(lists.get(first) ?? []), form]);
  }
  return lists;
}
