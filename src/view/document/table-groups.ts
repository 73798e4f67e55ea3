import type { OutlineBlock } from './outline.ts';

/** Cuts a table's blocks into row groups: each begins with the headings that hold for its rows. */
export function tableGroups(blocks: readonly OutlineBlock[]): OutlineBlock[][] {
  const groups: OutlineBlock[][] = [];
  let before: OutlineBlock['type'] | null = null;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (!last || (block.type === 'heading' && before === 'record')) groups.push([block]);
    else last.push(block);
    before = block.type;
  }
  return groups;
}
