import type { OutlineBlock } from './outline.ts';

/** A stretch of a document that is set in one way: running text, the annex table, indicators. */
export interface Segment {
  type: 'flow' | 'tasks' | 'indicators';
  blocks: OutlineBlock[];
}

/**
 * Cuts an outline where the setting changes. A heading goes with the record that follows it, and a
 * heading that follows a table at the end stays with that table.
 */
export function segments(blocks: readonly OutlineBlock[]): Segment[] {
  const result: Segment[] = [];
  let waiting: OutlineBlock[] = [];
  for (const block of blocks) {
    waiting.push(block);
    if (block.type === 'heading') continue;
    const { kind } = block.record;
    const type = kind === 'task' ? 'tasks' : kind === 'indicator' ? 'indicators' : 'flow';
    const last = result.at(-1);
    if (last?.type === type) last.blocks.push(...waiting);
    else if (type === 'indicators') startIndicators(result, waiting);
    else result.push({ type, blocks: waiting });
    waiting = [];
  }
  result.at(-1)?.blocks.push(...waiting);
  return result;
}

/** Headings in front of the indicator table belong to the running text before it. */
function startIndicators(result: Segment[], waiting: OutlineBlock[]): void {
  const headings = waiting.filter(({ type }) => type === 'heading');
  const records = waiting.filter(({ type }) => type === 'record');
  const last = result.at(-1);
  if (headings.length > 0 && last?.type === 'flow') last.blocks.push(...headings);
  else if (headings.length > 0) result.push({ type: 'flow', blocks: headings });
  result.push({ type: 'indicators', blocks: records });
}
