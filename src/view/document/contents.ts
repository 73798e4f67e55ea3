import type { OutlineBlock } from './outline.ts';

/** One line of a document's contents list. */
export interface ContentsEntry {
  anchor: string;
  depth: number;
  text: string;
}

/**
 * The contents of a document: every heading that has a page of its own; the annex, where there is
 * one, before the headings of its table, which then stand one step deeper.
 */
export function contents(
  blocks: readonly OutlineBlock[],
  annexTitle: string | null,
): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let inAnnex = false;
  blocks.forEach((block, index) => {
    if (block.type !== 'heading' || block.path === null) return;
    const next = blocks.slice(index).find(({ type }) => type === 'record');
    const tasks = next?.type === 'record' && next.record.kind === 'task';
    if (tasks && annexTitle !== null && !inAnnex) {
      entries.push({ anchor: 'annex', depth: 1, text: annexTitle });
      inAnnex = true;
    }
    const { anchor, depth, text } = block;
    entries.push({ anchor, depth: tasks && inAnnex ? depth + 1 : depth, text });
  });
  return entries;
}
