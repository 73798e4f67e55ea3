/** One piece of an XML text, with its place. */
export interface XmlPiece {
  type: 'open' | 'close' | 'empty' | 'text' | 'other';
  /** The qualified name of a tag (w:t); empty for text and the rest. */
  name: string;
  start: number;
  end: number;
}

/**
 * Cuts an XML text into tags, texts and the rest (comments, instructions, CDATA) without changing a
 * letter. A parser would give the same tree but writes it back in its own hand; here all that is not
 * touched stays byte for byte. Null when the text is not well cut.
 */
export function scanXml(xml: string): XmlPiece[] | null {
  const pieces: XmlPiece[] = [];
  let at = 0;
  const skipTo = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  while (at < xml.length) {
    const start = at;
    if (xml.charAt(at) !== '<') {
      const found = xml.indexOf('<', at);
      at = found < 0 ? xml.length : found;
      pieces.push({ type: 'text', name: '', start, end: at });
      continue;
    }
    if (xml.startsWith('<!--', at)) at = skipTo('-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) at = skipTo(']]>', at + 9);
    else if (xml.startsWith('<?', at)) at = skipTo('?>', at + 2);
    else {
      // A > inside a quoted attribute does not end the tag.
      const tag = /<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
      tag.lastIndex = at;
      at = tag.test(xml) ? tag.lastIndex : -1;
      if (at < 0) return null;
      const name = /^<\/?([^\s/>]+)/.exec(xml.slice(start, Math.min(at, start + 80)))?.[1] ?? '';
      const type =
        xml.charAt(start + 1) === '/' ? 'close' : xml.charAt(at - 2) === '/' ? 'empty' : 'open';
      pieces.push({ type: xml.charAt(start + 1) === '!' ? 'other' : type, name, start, end: at });
      continue;
    }
    if (at < 0) return null;
    pieces.push({ type: 'other', name: '', start, end: at });
  }
  return pieces;
}
