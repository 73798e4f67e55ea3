import type { MemoFinding } from '../../../memo/types.ts';
import { element } from './element.ts';

/** Above this many lines only those with a reference are shown. */
const MOST_LINES = 4000;

/** Id of the mark of a finding in the memo; the list links to it. */
export function markId(index: number): string {
  return `memo-mark-${index + 1}`;
}

/** Shows the memo line by line with each reference marked; yields after each line. */
export function* showMemo(
  lines: readonly string[],
  findings: readonly MemoFinding[],
  view: HTMLElement,
): Generator<null> {
  const byLine = new Map<number, [MemoFinding, number][]>();
  findings.forEach((finding, index) => {
    const own = byLine.get(finding.line) ?? [];
    own.push([finding, index]);
    byLine.set(finding.line, own);
  });
  const all = lines.length <= MOST_LINES;
  for (const [index, raw] of lines.entries()) {
    const own = byLine.get(index + 1) ?? [];
    if (!all && own.length === 0) continue;
    const paragraph = element('p', { 'data-line': String(index + 1) });
    let at = 0;
    for (const [finding, number] of own) {
      if (finding.start < at) continue;
      const mark = element(
        'span',
        { id: markId(number), class: `memo-ref memo-${finding.verdict}`, tabindex: '-1' },
        raw.slice(finding.start, finding.end),
      );
      paragraph.append(raw.slice(at, finding.start), mark);
      at = finding.end;
    }
    paragraph.append(raw.slice(at));
    view.append(paragraph);
    yield null;
  }
}
