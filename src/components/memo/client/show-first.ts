import { isAlarm, labelOf } from '../../../memo/corpus/finding.ts';
import { element } from '../../../search/client/element.ts';
import { markId } from './show-memo.ts';
import { keyOf, type Checked } from './state.ts';

/** So many are named at the top; the rest stand in the list. */
const MOST_FIRST = 10;

/**
 * Says at the top what must be changed before the memo goes out, each with the way to it; hidden when
 * nothing must.
 */
export function showFirst(checked: Checked, box: HTMLElement): void {
  const wrong = checked.findings
    .map((finding, index) => ({ finding, index }))
    .filter(
      ({ finding }) =>
        isAlarm(finding) && !finding.unresolved && !checked.passed.has(keyOf(finding)),
    );
  box.hidden = wrong.length === 0;
  const items = wrong.slice(0, MOST_FIRST).map(({ finding, index }) => {
    const { text, line } = finding;
    const jump = element('a', { href: `#${markId(index)}` }, text);
    return element('li', {}, jump, `（第${line}行）${labelOf(finding)}`);
  });
  const more = wrong.length - items.length;
  box.replaceChildren(
    element('p', {}, '发出前先改：'),
    element('ul', {}, ...items),
    ...(more > 0 ? [element('p', {}, `另有 ${more} 处，见下面的列表。`)] : []),
  );
}
