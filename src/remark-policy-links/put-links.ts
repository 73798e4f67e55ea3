import type { Link, PhrasingContent, Text } from 'mdast';
import { linkUrl } from '../memo/corpus/link-url.ts';
import type { LinkPart } from '../memo/corpus/finding.ts';
import type { Block, TextPiece } from './block-text.ts';

/** The nodes that take the place of one text node: texts and links in turn. */
function split(piece: TextPiece, parts: LinkPart[], site: string): PhrasingContent[] {
  const { value } = piece.node;
  const nodes: PhrasingContent[] = [];
  const push = (from: number, till: number) => {
    if (till > from) nodes.push({ type: 'text', value: value.slice(from, till) } satisfies Text);
  };
  let at = 0;
  for (const { start, end, record } of parts) {
    const from = Math.max(at, start - piece.from);
    const till = Math.min(value.length, end - piece.from);
    if (till <= from) continue;
    push(at, from);
    const children: Text[] = [{ type: 'text', value: value.slice(from, till) }];
    nodes.push({ type: 'link', url: linkUrl(site, record), title: null, children } satisfies Link);
    at = till;
  }
  push(at, value.length);
  return nodes;
}

/** Puts links on the text nodes of a block; a reference that lies across emphasis gets several. */
export function putLinks({ pieces }: Block, parts: LinkPart[], site: string): void {
  for (const piece of pieces) {
    const end = piece.from + piece.node.value.length;
    const own = parts.filter((part) => part.start < end && piece.from < part.end);
    if (!piece.linkable || own.length === 0) continue;
    const children: unknown[] = piece.parent.children;
    children.splice(children.indexOf(piece.node), 1, ...split(piece, own, site));
  }
}
