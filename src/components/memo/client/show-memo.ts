import type { MemoFinding, Place } from '../../../memo/corpus/finding.ts';
import { element } from '../../../search/client/element.ts';

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
  const byLine = new Map<number, { place: Place; verdict: string; id: string }[]>();
  findings.forEach(({ places, verdict }, index) => {
    places.forEach((place, part) => {
      const own = byLine.get(place.line) ?? [];
      // The list leads to where the reference begins.
      own.push({ place, verdict, id: part === 0 ? markId(index) : `${markId(index)}-${part}` });
      byLine.set(place.line, own);
    });
  });
  const all = lines.length <= MOST_LINES;
  for (const [index, raw] of lines.entries()) {
    const own = byLine.get(index + 1) ?? [];
    if (!all && own.length === 0) continue;
    const paragraph = element('p', { 'data-line': String(index + 1) });
    let at = 0;
    for (const { place, verdict, id } of own) {
      const { start, end } = place;
      if (start < at) continue;
      const mark = element(
        'span',
        { id, class: `memo-ref memo-${verdict}`, tabindex: '-1' },
        raw.slice(start, end),
      );
      paragraph.append(raw.slice(at, start), mark);
      at = end;
    }
    paragraph.append(raw.slice(at));
    view.append(paragraph);
    yield null;
  }
}
