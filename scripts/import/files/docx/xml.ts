import { DOMParser, type Element as XmlElement, type Node as XmlNode } from '@xmldom/xmldom';

export type { XmlElement, XmlNode };

/** WordprocessingML, in the two forms in which it is written (ECMA-376 transitional and strict). */
const WORD: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** A part as a tree, or why it is none: `bomb` declares entities of its own, `broken` is not XML. */
export type Parsed = { root: XmlElement; error: null } | { root: null; error: 'bomb' | 'broken' };

/**
 * Reads the XML of one part. A document type is refused: office files have none, and entities that it
 * declares could unfold to gigabytes or name files of this machine.
 */
export function parseXml(text: string): Parsed {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { root: null, error: 'bomb' };
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const root = parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml').documentElement;
    return root === null ? { root: null, error: 'broken' } : { root, error: null };
  } catch {
    return { root: null, error: 'broken' };
  }
}

/** The elements directly below an element, in order. */
export function elements(parent: XmlNode | null): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as XmlElement);
  return found;
}

/** The name of an element of WordprocessingML without its prefix (`p`, `tbl`); others as `prefix:name`. */
export function nameOf(element: XmlElement): string {
  const local = element.localName ?? element.tagName;
  return WORD.includes(element.namespaceURI ?? '') ? local : `:${local}`;
}

/** The first child of that name, or null. */
export function child(parent: XmlElement | null, name: string): XmlElement | null {
  return elements(parent).find((element) => nameOf(element) === name) ?? null;
}

/** The children of that name. */
export function children(parent: XmlElement | null, name: string): XmlElement[] {
  return elements(parent).filter((element) => nameOf(element) === name);
}

/** Every element below one, itself not, in document order. */
export function* descendants(parent: XmlElement): Generator<XmlElement> {
  for (const element of elements(parent)) {
    yield element;
    yield* descendants(element);
  }
}

/** An attribute by its name without prefix (`w:val` as `val`), or null. */
export function attribute(element: XmlElement | null, name: string): string | null {
  if (element === null) return null;
  for (const { localName, nodeName, value } of element.attributes)
    if ((localName ?? nodeName) === name) return value;
  return null;
}

/** `w:val` of the child of that name: `<w:numId w:val="3"/>` as '3'; null where there is none. */
export function valueOf(parent: XmlElement | null, name: string): string | null {
  return attribute(child(parent, name), 'val');
}

/** The same as a whole number; null where it is none. */
export function numberOf(parent: XmlElement | null, name: string): number | null {
  const value = valueOf(parent, name);
  return value !== null && /^-?\d+$/.test(value.trim()) ? Number(value) : null;
}

/** Whether a switch such as `w:vanish` is on; null where it is not set. */
export function isOn(parent: XmlElement | null, name: string): boolean | null {
  const element = child(parent, name);
  if (element === null) return null;
  const value = attribute(element, 'val');
  return value === null || !['0', 'false', 'off', 'none'].includes(value);
}
