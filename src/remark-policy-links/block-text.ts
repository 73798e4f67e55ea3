import type { Nodes, Parent, Text } from 'mdast';

/** A text node and where it stands in the text of its block. */
export interface TextPiece {
  node: Text;
  parent: Parent;
  /** Offset in the block's text. */
  from: number;
  /** False inside a link, where none may be put. */
  linkable: boolean;
}

/** One paragraph, heading or cell as the checker sees it. */
export interface Block {
  text: string;
  pieces: TextPiece[];
  node: Nodes;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
const LINKS = new Set(['link', 'linkReference']);

/** Reads the text of one block; code and HTML are not read. */
function readBlock(node: Parent & Nodes): Block {
  const block: Block = { text: '', pieces: [], node };
  const walk = (parent: Parent, linkable: boolean) => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        block.pieces.push({ node: child, parent, from: block.text.length, linkable });
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
  if (!('children' in tree)) return [];
  if (BLOCKS.has(tree.type)) return [readBlock(tree)];
  return tree.children.flatMap((child) => readBlocks(child));
}
