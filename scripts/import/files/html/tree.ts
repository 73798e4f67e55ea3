import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The value of an attribute, or null. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

/** The elements directly below one. */
export function childElements({ childNodes }: HtmlElement): HtmlElement[] {
  return childNodes.filter(isElement);
}

/** Every element below one, itself not, in document order. */
export function* elementsBelow(element: HtmlElement): Generator<HtmlElement> {
  for (const child of childElements(element)) {
    yield child;
    yield* elementsBelow(child);
  }
}

/** The text below a node, as it stands in the file. */
export function textBelow(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return isElement(node) ? node.childNodes.map(textBelow).join('') : '';
}

/** How many Han characters and figures a text has: blanks and marks do not make an article. */
export function weightOf(text: string): number {
  return text.match(/[\p{Script=Han}\d]/gu)?.length ?? 0;
}
