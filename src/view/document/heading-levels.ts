import type { OutlineBlock } from './outline.ts';

/**
 * The heading level (2 to 6) of every heading, and of a title above a record, so that no level is
 * skipped on any page: one more than the number of headings shown around it. `said` holds the paths
 * of headings that the page's own title already says.
 */
export function headingLevels(
  blocks: readonly OutlineBlock[],
  said: readonly string[],
): Map<OutlineBlock, number> {
  const levels = new Map<OutlineBlock, number>();
  const open: number[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (said.includes(block.path ?? '')) continue;
      while ((open.at(-1) ?? 0) >= block.depth) open.pop();
      levels.set(block, Math.min(6, open.length + 2));
      open.push(block.depth);
    } else levels.set(block, Math.min(6, open.length + 2));
  }
  return levels;
}
