import { sumOf } from '../../../memo/write/sum-words.ts';
import { isAlarm, type MemoFinding } from '../../../memo/corpus/finding.ts';
import { element } from '../../../search/client/element.ts';

/** The class that a finding is listed under. */
export function classOf(finding: MemoFinding): 'right' | 'wrong' | 'unresolved' | 'question' {
  if (finding.verdict === 'right') return 'right';
  if (finding.unresolved) return 'unresolved';
  return isAlarm(finding) ? 'wrong' : 'question';
}

/**
 * Shows how many findings there are of each class, as buttons that list that class alone.
 *
 * @param group is filled with the buttons
 * @param list gets the class as `data-show`
 */
export function showClasses(
  findings: readonly MemoFinding[],
  group: HTMLElement,
  list: HTMLElement,
): void {
  const { total, wrong, unresolved, questions } = sumOf(findings);
  const classes = [
    ['all', '全部', total],
    ['wrong', '需要改', wrong],
    ['unresolved', '无法核对', unresolved],
    ['question', '请看一看', questions],
  ] as const;
  const buttons = classes
    .filter(([, , count]) => count > 0)
    .map(([name, word, count]) => {
      const pressed = String(name === 'all');
      const button = element(
        'button',
        { type: 'button', 'data-show': name, 'aria-pressed': pressed },
        `${word} ${count} 处`,
      );
      button.addEventListener('click', () => {
        list.dataset.show = name;
        for (const one of buttons) one.setAttribute('aria-pressed', String(one === button));
        list.scrollTop = 0;
      });
      return button;
    });
  list.dataset.show = 'all';
  group.replaceChildren(...buttons);
  group.hidden = buttons.length < 2;
}
