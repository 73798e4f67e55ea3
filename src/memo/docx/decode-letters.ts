const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the text of a w:t and keeps the place of each letter. */
export function decodeLetters(
  xml: string,
  start: number,
  end: number,
): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = start; at < end;) {
    const entity =
      xml.charAt(at) === '&' ? /^&(#x[\da-f]+|#\d+|\w+);/i.exec(xml.slice(at, at + 12)) : null;
    const name = entity?.[1] ?? '';
    const code = /^#x/i.test(name)
      ? parseInt(name.slice(2), 16)
      : name.startsWith('#')
        ? Number(name.slice(1))
        : null;
    const valid =
      code !== null && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name];
    const letters = entity ? (valid ?? ' ') : xml.charAt(at);
    places.push(...new Array<number>(letters.length).fill(at));
    text += letters;
    at += entity ? entity[0].length : 1;
  }
  places.push(end);
  return { text, places };
}
