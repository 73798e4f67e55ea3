import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment, serialize } from 'parse5';
import { escapeMarkup } from '../../../src/cite/escape-markup.ts';
import { type LinkSettings, relativeLink } from './relative-link.ts';

/** How pages are turned. */
export interface PageSettings extends LinkSettings {
  /** Public address of the site without its base, e.g. `https://example.cn`. */
  origin: string;
}

/** Attributes that hold an address which the browser follows. */
const LINKS = new Set(['href', 'src', 'action', 'poster']);

/** Scripts that only serve what must be fetched: results taken along as a file, the search's index. */
const NEEDS_NETWORK = /\/(?:ExportResults|ask-early)\./;

/** Panels that make files of what must be fetched; their buttons could only fail. */
const FETCHING_PANELS = new Set(['data-take-shown', 'data-export-results']);

/** Links in the head that mean nothing on a disk. */
const ONLINE_ONLY = /^(?:search|modulepreload|preload|prefetch|manifest)$/;

/** A page on a disk. */
export interface OfflinePage {
  html: string;
  /** Links to what does not exist, as they stood in the page. */
  missing: string[];
  /** Addresses of the module scripts that must become classic ones, as they stood in the page. */
  modules: string[];
}

/**
 * Turns a page of the site into one that works from a folder on a disk: relative links with
 * `index.html`, classic scripts at the end instead of modules, and its online address at the top.
 *
 * @param page the page's file, e.g. `sx2022/t45/index.html`
 */
export function offlinePage(html: string, page: string, settings: PageSettings): OfflinePage {
  const document = parse(html);
  const missing: string[] = [];
  const modules: string[] = [];
  const scripts: Tree.Element[] = [];
  let address = '';
  walk(document, (element) => {
    if (isCanonical(element)) address = attribute(element, 'href');
    if (isForTheNet(element)) {
      remove(element);
      return;
    }
    if (element.tagName === 'script' && attribute(element, 'type') === 'module') {
      // Modules do not load from a disk; the bundle that stands under the same name is classic.
      element.attrs = element.attrs.filter(({ name }) => name !== 'type' && name !== 'crossorigin');
      scripts.push(element);
      modules.push(attribute(element, 'src'));
    }
    for (const attr of element.attrs) {
      if (attr.name === 'data-cite') attr.value = new URL(attr.value, settings.origin).href;
      if (!LINKS.has(attr.name)) continue;
      const turned = relativeLink(attr.value, page, settings);
      if (turned.kind === 'missing') missing.push(attr.value);
      if (turned.kind === 'relative') attr.value = turned.link;
      if (turned.kind === 'online') attr.value = settings.origin + turned.path;
    }
  });
  walk(document, (element) => {
    if (element.tagName === 'body') putLast(element, scripts);
    if (element.tagName === 'main' && address !== '') putAddress(element, address);
  });
  return { html: serialize(document), missing, modules };
}

function isCanonical(element: Tree.Element): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === 'canonical';
}

/** Whether an element means nothing on a disk, or forbids what is needed there. */
function isForTheNet(element: Tree.Element): boolean {
  switch (element.tagName) {
    case 'link':
      return ONLINE_ONLY.test(attribute(element, 'rel'));
    case 'meta':
      return attribute(element, 'http-equiv') !== '';
    case 'script':
      return NEEDS_NETWORK.test(attribute(element, 'src'));
    default:
      return element.attrs.some(({ name }) => FETCHING_PANELS.has(name));
  }
}

/** Classic scripts run where they stand, modules when the page is read: so they go to the end. */
function putLast(body: Tree.Element, scripts: readonly Tree.Element[]): void {
  for (const script of scripts) {
    remove(script);
    script.parentNode = body;
    body.childNodes.push(script);
  }
}

function putAddress(main: Tree.Element, address: string): void {
  const { childNodes } = parseFragment(
    `<p class="offline small soft">离线版。本页的网址：<a href="${escapeMarkup(address)}">${escapeMarkup(decodeURI(address))}</a></p>`,
  );
  for (const line of childNodes) line.parentNode = main;
  main.childNodes.unshift(...childNodes);
}

function walk(node: Tree.ParentNode, visit: (element: Tree.Element) => void): void {
  for (const child of [...node.childNodes]) {
    if (!('tagName' in child)) continue;
    visit(child);
    walk(child.tagName === 'template' ? (child as Tree.Template).content : child, visit);
  }
}

function attribute(element: Tree.Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

function remove(element: Tree.Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}
