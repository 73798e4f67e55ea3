import type { XmlPiece } from './scan-xml.ts';

/** Namespaces that the checker reads, each with the prefix that nearly all programs give it. */
const KNOWN: [uri: string, prefix: string][] = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  // Strict Open XML, a choice in Word's own list of formats.
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
];
const DECLARATION = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Gives the tags of a part the names that the checker knows them by (`w:p`), whatever prefix the
 * program that wrote the file chose, none included.
 */
export function withWordNames(xml: string, pieces: XmlPiece[]): XmlPiece[] {
  const prefixes = new Map<string, string>();
  for (const [, written = '', double, single] of xml.matchAll(DECLARATION)) {
    const known = KNOWN.find(([uri]) => uri === (double ?? single));
    if (known && known[1] !== written) prefixes.set(written, known[1]);
  }
  if (prefixes.size === 0) return pieces;
  return pieces.map((piece) => {
    const [, written = '', local = ''] = /^(?:([^:]*):)?(.*)$/.exec(piece.name) ?? [];
    const prefix = prefixes.get(written);
    return prefix === undefined || local === '' ? piece : { ...piece, name: `${prefix}:${local}` };
  });
}

/** The prefix, colon and all, that a start tag is written with; empty where there is none. */
export function writtenPrefix(tag: string): string {
  return /^<([\w.-]+:)/.exec(tag)?.[1] ?? '';
}
