import type { Corpus } from '../../../memo/corpus/corpus.ts';
import { describeRecord } from '../../../memo/corpus/describe-record.ts';
import { linkUrl } from '../../../memo/corpus/link-url.ts';
import { isAlarm, labelOf, type MemoFinding } from '../../../memo/corpus/finding.ts';
import { element } from '../../../search/client/element.ts';
import { classOf } from './show-classes.ts';
import { markId } from './show-memo.ts';
import { canLink, firstDecision, keyOf, type Checked } from './state.ts';

/** More records than this (第29至38项) are counted and not named one by one. */
const MOST_NAMED = 6;

/** Of more findings than this only those that are wrong are listed; a browser chokes on the rest. */
export const MOST_ITEMS = 3000;

/** The choices of an ambiguous reference, one to be picked. */
function choicesOf(
  corpus: Corpus,
  checked: Checked,
  finding: MemoFinding,
  index: number,
  changed: () => void,
): HTMLElement {
  const group = element('fieldset', { class: 'memo-choices' }, element('legend', {}, '是哪一条？'));
  for (const record of finding.records) {
    const radio = element('input', { type: 'radio', name: `memo-choice-${index}`, value: record });
    radio.addEventListener('change', () => {
      checked.decisions.set(finding, { accepted: true, choice: record });
      changed();
    });
    group.append(element('label', {}, radio, ` ${describeRecord(corpus, record)}`));
  }
  return group;
}

/** What the reader may do about a finding. */
export interface Actions {
  /** Writes a correction into the memo; null where the memo is a file that is only linked. */
  fix: ((fix: MemoFinding['fixes'][number]) => void) | null;
  /** The reader said that a finding is no fault, or took that back. */
  passed: () => void;
  /** A decision was changed. */
  changed: () => void;
}

/** The buttons beside a finding: what the source offers, and 不算错. */
function buttonsOf(
  checked: Checked,
  finding: MemoFinding,
  item: HTMLElement,
  { fix, passed }: Actions,
): HTMLElement | null {
  const buttons: HTMLElement[] = [];
  for (const one of fix ? finding.fixes : []) {
    const button = element('button', { type: 'button', title: one.text }, one.label);
    button.addEventListener('click', () => fix?.(one));
    buttons.push(button);
  }
  if (isAlarm(finding)) {
    const key = keyOf(finding);
    const button = element('button', { type: 'button' }, '不算错');
    const show = () => {
      const isPassed = checked.passed.has(key);
      button.setAttribute('aria-pressed', String(isPassed));
      item.toggleAttribute('data-passed', isPassed);
    };
    button.addEventListener('click', () => {
      if (!checked.passed.delete(key)) checked.passed.add(key);
      show();
      passed();
    });
    show();
    buttons.push(button);
  }
  return buttons.length === 0 ? null : element('p', { class: 'memo-fixes noprint' }, ...buttons);
}

/** One finding: what it says, what is wrong with it, and whether it is to be linked. */
function itemOf(
  corpus: Corpus,
  checked: Checked,
  finding: MemoFinding,
  index: number,
  site: string,
  actions: Actions,
): HTMLLIElement {
  const { changed } = actions;
  const { verdict, text, detail, line, column, records } = finding;
  const jump = element('a', { href: `#${markId(index)}`, class: 'memo-text' }, text);
  const item = element('li', {
    class: `memo-item memo-${verdict}`,
    'data-verdict': verdict,
    'data-class': classOf(finding),
  });
  item.append(
    element(
      'p',
      { class: 'memo-head' },
      element('span', { class: 'memo-verdict' }, labelOf(finding)),
      ' ',
      jump,
    ),
    element('p', { class: 'memo-detail' }, `第${line}行第${column}字。${detail}`),
  );
  if (verdict === 'ambiguous' && records.length > 0) {
    item.append(choicesOf(corpus, checked, finding, index, changed));
  } else if (records.length > 0) {
    const named = records.slice(0, MOST_NAMED).map((record) => {
      const link = element(
        'a',
        { href: linkUrl(site, record), target: '_blank', rel: 'noopener' },
        record,
      );
      return element('span', {}, link, ' ');
    });
    const more = records.length > MOST_NAMED ? [`等 ${records.length} 条`] : [];
    item.append(element('p', { class: 'memo-records' }, ...named, ...more));
  }
  if (canLink(finding) && verdict !== 'ambiguous') {
    const box = element('input', { type: 'checkbox', 'data-accept': String(index) });
    box.checked = (checked.decisions.get(finding) ?? firstDecision(finding)).accepted;
    box.addEventListener('change', () => {
      checked.decisions.set(finding, { accepted: box.checked, choice: null });
      changed();
    });
    item.append(element('label', { class: 'memo-accept' }, box, ' 加链接'));
  }
  const buttons = buttonsOf(checked, finding, item, actions);
  if (buttons) item.append(buttons);
  return item;
}

/** Lists the findings; yields after each. */
export function* showFindings(
  corpus: Corpus,
  checked: Checked,
  list: HTMLElement,
  site: string,
  actions: Actions,
): Generator<null> {
  const many = checked.findings.length > MOST_ITEMS;
  let shown = 0;
  for (const [index, finding] of checked.findings.entries()) {
    if (many && (finding.verdict === 'right' || shown >= MOST_ITEMS)) continue;
    shown += 1;
    list.append(itemOf(corpus, checked, finding, index, site, actions));
    yield null;
  }
}
