import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readPrint, type Print } from './read-print.ts';

/** Where something stands in a page, 1-based. */
export interface Spot {
  line: number;
  column: number;
}

/** A value that stands at a place. */
export interface Found extends Spot {
  value: string;
}

/** An address that a page names. */
export interface Link extends Found {
  /** `load`: the browser fetches it by itself; `go`: a reader may follow it. */
  use: 'load' | 'go';
}

/** What the rules need to know of one page. */
export interface Page {
  /** Relative to the site's folder, e.g. `sx2022/t45/index.html`. */
  file: string;
  /** The value of `lang` on the root element, empty where it is missing. */
  lang: string;
  titles: Found[];
  headings: Found[];
  ids: Found[];
  links: Link[];
  /** What the page prints of its document. */
  print: Print;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that name an address, by element; `*` stands for any element. */
const ADDRESSES: Readonly<Record<string, Readonly<Record<string, Link['use']>>>> = {
  a: { href: 'go' },
  area: { href: 'go' },
  form: { action: 'go' },
  use: { href: 'load' },
  image: { href: 'load' },
  object: { data: 'load' },
  video: { poster: 'load' },
  '*': { src: 'load' },
};

/** `<link rel>` that a browser fetches; the others (canonical, alternate, help) are only named. */
const FETCHED = /\b(?:stylesheet|icon|manifest|preload|modulepreload|prefetch)\b/;

/** `<meta property>` whose content is an address. */
const META_ADDRESS = /^(?:og:url|og:image|twitter:image)$/;

/** Reads from a page what the rules need. */
export function parsePage(file: string, html: string): Page {
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const print = readPrint(tree);
  const page: Page = { file, lang: '', titles: [], headings: [], ids: [], links: [], print };
  const visit = (node: Node) => {
    if ('tagName' in node) note(page, node);
    if ('content' in node) node.content.childNodes.forEach(visit);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(tree);
  return page;
}

function note(page: Page, element: Element): void {
  const at = spotOf(element);
  const name = element.tagName;
  if (name === 'html') page.lang = attribute(element, 'lang') ?? '';
  // An SVG drawing has titles of its own.
  if (name === 'title' && element.namespaceURI.endsWith('xhtml')) {
    page.titles.push({ value: textOf(element).trim(), ...at });
  }
  if (name === 'h1') page.headings.push({ value: textOf(element).trim(), ...at });
  const id = attribute(element, 'id');
  if (id !== null) page.ids.push({ value: id, ...at });
  page.links.push(...linksOf(element).map((link) => ({ ...link, ...at })));
}

function linksOf(element: Element): Omit<Link, 'line' | 'column'>[] {
  if (element.tagName === 'link') {
    const use = FETCHED.test(attribute(element, 'rel') ?? '') ? 'load' : 'go';
    return [{ value: attribute(element, 'href') ?? '', use }];
  }
  if (element.tagName === 'meta') {
    const named = META_ADDRESS.test(attribute(element, 'property') ?? '');
    return named ? [{ value: attribute(element, 'content') ?? '', use: 'go' }] : [];
  }
  const known = { ...ADDRESSES['*'], ...ADDRESSES[element.tagName] };
  const plain = Object.entries(known).flatMap(([key, use]) => {
    const value = attribute(element, key);
    return value === null ? [] : [{ value, use }];
  });
  const set = attribute(element, 'srcset')?.split(',') ?? [];
  return [
    ...plain,
    ...set.map((part) => ({ value: part.trim().split(/\s/)[0] ?? '', use: 'load' as const })),
  ];
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function spotOf(element: Element): Spot {
  const location = element.sourceCodeLocation;
  return { line: location?.startLine ?? 1, column: location?.startCol ?? 1 };
}
