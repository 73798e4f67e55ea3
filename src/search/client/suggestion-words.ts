import type { Outcome } from '../show/outcome.ts';

/** The words in front of what is offered where nothing was found: what it is to what was asked. */
export function suggestionWords({
  missing,
  suggestions,
}: Pick<Outcome, 'missing' | 'suggestions'>): string {
  const [first = '', ...others] = suggestions;
  if (!missing) return '本站文件里相近的说法：';
  if (/^[a-z]{2}\d+$/.test(first)) return '这份文件：';
  if (/[〔(].*号$/u.test(first)) return '同一机关的发文字号：';
  // The nearest below comes first; where there is none above, the numbers end there.
  const lowest = /(?<!\d)1(?!\d)/.test(first);
  return others.length === 0 && !lowest ? '编号到这里为止：' : '最近的编号：';
}
