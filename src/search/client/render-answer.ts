import { phraseCode } from '../index/encode.ts';
import type { Table } from '../index/table.ts';
import type { Answer } from '../show/answer.ts';
import { nameOf } from '../targets/name-of.ts';
import { pathOfTarget } from '../targets/path-of-target.ts';
import { element } from './element.ts';
import { rememberMarks } from './remember-marks.ts';
import { pageHref } from './site-root.ts';

/**
 * Draws the line that answers a question: printed words, each a link to the record that prints them, where
 * the sentence is marked, and what the record is called.
 */
export function renderAnswer(answer: Answer, table: Table, root: URL): HTMLElement {
  const line = element('p', { class: 'search-answer' });
  if (answer.silent) {
    line.append(`${answer.lead}。`);
    return line;
  }
  line.append(element('b', {}, `${answer.lead}：`));
  answer.parts.forEach(({ record, printed, note, quote }, at) => {
    const target = { type: 'record', index: record } as const;
    const link = element('a', { href: pageHref(pathOfTarget(target, table), root) }, printed);
    const document = table.documents[table.records[record]?.document ?? -1]?.name ?? '';
    const source = [document, nameOf(target, table), note].filter((one) => one !== '').join('，');
    const part = element('span', {}, link, `（${source}）`);
    rememberMarks(part, [phraseCode(quote)]);
    line.append(at > 0 ? '；' : '', part);
  });
  line.append('。');
  return line;
}
