import { fold } from '../../../src/text/fold.ts';
import type { Level } from '../../../src/model/vocabulary.ts';
import { isFalseFriend } from './false-friends.ts';
import { formCounts } from './form-counts.ts';
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
 * a unit in a document of this level. Blanks and quotation marks make no difference
 * (战略规 划司). `forms` comes from `unitForms`.
 */
export function findUnitMentions(
  text: string,
  documentLevel: Level,
  forms: readonly UnitForm[],
): UnitMention[] {
  const { folded, map } = fold(text);
  const lists = byFirst(forms.filter((form) => formCounts(form, documentLevel)));
  const found: UnitMention[] = [];
  for (let at = 0; at < folded.length;) {
    const form = lists
      .get(folded[at] ?? '')
      ?.find(
        (one) =>
          folded.startsWith(one.folded, at) && !isFalseFriend(folded, at, at + one.folded.length),
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
