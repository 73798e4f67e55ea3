import type { DefaultTreeAdapterTypes } from 'parse5';
import { unspaced } from '../../../src/text/unspaced.ts';

/** What a page prints of its document, without blanks and without what the editors add. */
export interface Print {
  /** The whole text of the page's main part. */
  text: string;
  /** Where each element with an id begins in `text`. */
  spots: ReadonlyMap<string, number>;
  /** The printed text of records alone. */
  body: string;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Parts of a page that are not print: the editors' notes, which quote it; tools for citing; the contents
 * and the way to the page, which repeat its headings.
 */
const ADDED = ['note', 'notes', 'cite', 'cite-small', 'side', 'crumbs', 'rm', 'pager', 'more'];
const ADDED_ELEMENTS = ['script', 'style', 'template', 'svg', 'nav'];

const classesOf = (element: Element): string[] =>
  element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u) ?? [];

function isAdded(element: Element): boolean {
  return (
    ADDED_ELEMENTS.includes(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    classesOf(element).some((name) => ADDED.includes(name))
  );
}

/** Reads what a parsed page prints; a page without a main part prints nothing. */
export function readPrint(tree: Node): Print {
  const pieces: string[] = [];
  const body: string[] = [];
  const spots = new Map<string, number>();
  let length = 0;
  const read = (node: Node, printed: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const words = unspaced(node.value);
      pieces.push(words);
      if (printed) body.push(words);
      length += words.length;
      return;
    }
    if ('tagName' in node) {
      if (isAdded(node)) return;
      const id = node.attrs.find(({ name }) => name === 'id')?.value;
      if (id !== undefined) spots.set(id, length);
      const inside = printed || classesOf(node).includes('print');
      for (const child of node.childNodes) read(child, inside);
    }
  };
  const main = findMain(tree);
  if (main !== null) read(main, false);
  return { text: pieces.join(''), spots, body: body.join('') };
}

function findMain(node: Node): Element | null {
  if ('tagName' in node && node.tagName === 'main') return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = findMain(child);
    if (found !== null) return found;
  }
  return null;
}
