import { markRanges } from '../show/mark-segments.ts';
import { element } from './element.ts';
import { MARKS_KEY, type WaitingMarks } from './remember-marks.ts';

/** Marks the words of the search that opened this page, and shows the first of them. */
export function markPage(main: HTMLElement): void {
  const marks = takeMarks();
  if (marks.length === 0) return;
  const made = blocksOf(main).flatMap((block) => markBlock(block, marks));
  made[0]?.scrollIntoView({ block: 'center' });
}

function takeMarks(): string[] {
  try {
    const text = localStorage.getItem(MARKS_KEY);
    if (text === null) return [];
    localStorage.removeItem(MARKS_KEY);
    const { path, marks } = JSON.parse(text) as Partial<WaitingMarks>;
    return path === location.pathname && Array.isArray(marks) ? marks : [];
  } catch {
    return [];
  }
}

/** The innermost elements that hold running text: a phrase may go over their inline elements. */
function blocksOf(main: HTMLElement): HTMLElement[] {
  const blocks = main.querySelectorAll<HTMLElement>(
    'p, li, h1, h2, h3, h4, td, th, dd, blockquote',
  );
  return Array.from(blocks).filter(
    (block) => !block.querySelector('p, li, td, dd') && !block.closest('form, nav, script, style'),
  );
}

function markBlock(block: HTMLElement, marks: readonly string[]): HTMLElement[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const ranges = markRanges(nodes.map(({ data }) => data).join(''), marks);
  const made: HTMLElement[] = [];
  let offset = 0;
  for (const node of nodes) {
    const { length } = node.data;
    const own = ranges
      .map(([start, end]) => [Math.max(0, start - offset), Math.min(length, end - offset)] as const)
      .filter(([start, end]) => start < end);
    // From the last to the first, so that the earlier places stay where they are.
    for (const [start, end] of [...own].reverse()) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const mark = element('mark', { class: 'search-mark' });
      range.surroundContents(mark);
      made.unshift(mark);
    }
    offset += length;
  }
  return made;
}
