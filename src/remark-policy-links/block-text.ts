import type { InlineCode, Nodes, Parent, Text } from 'mdast';
import type { CellPlace } from '../memo/docx/paragraph.ts';

/** A text node and where it stands in the text of its block. */
export interface TextPiece {
  node: Text | InlineCode;
  parent: Parent;
  /** Offset in the block's text. */
  from: number;
  /** False inside a link or code, where none may be put. */
  linkable: boolean;
}

/** One paragraph, heading or cell as the checker sees it. */
export interface Block {
  text: string;
  pieces: TextPiece[];
  node: Nodes;
  /** The cell of a table that the block is; null elsewhere. */
  cell: CellPlace | null;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
const LINKS = new Set(['link', 'linkReference']);

/** Reads the text of one block; HTML is not read, code is but not linked. */
function readBlock(node: Parent & Nodes): Block {
  const block: Block = { text: '', pieces: [], node, cell: null };
  const walk = (parent: Parent, linkable: boolean) => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        block.pieces.push({ node: child, parent, from: block.text.length, linkable });
        block.text += child.value;
      } else if (child.type === 'inlineCode') {
        block.pieces.push({ node: child, parent, from: block.text.length, linkable: false });
        block.text += child.value;
      } else if (child.type === 'break') block.text += ' ';
      else if ('children' in child) walk(child, linkable && !LINKS.has(child.type));
    }
  };
  walk(node, true);
  return block;
}

/** All blocks of a Markdown tree in the order of the document. */
export function readBlocks(tree: Nodes): Block[] {
  let tables = 0;
  const read = (node: Nodes): Block[] => {
    if (!('children' in node)) return [];
    if (BLOCKS.has(node.type)) return [readBlock(node)];
    if (node.type !== 'table') return node.children.flatMap(read);
    const table = tables;
    tables += 1;
    return node.children.flatMap((row, index) =>
      row.children.map((cell, column) => ({
        ...readBlock(cell),
        cell: { table, row: index, column, merged: false },
      })),
    );
  };
  return read(tree);
}
