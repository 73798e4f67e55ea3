/**
 * The beginning of a text for lists: whole up to `limit` characters, else cut before that with 「…」.
 * Line breaks and tabs become one blank.
 */
export function excerpt(text: string, limit: number): string {
  const flat = text.replace(/\s*[\n\t]\s*/g, ' ').trim();
  const characters = Array.from(flat);
  return characters.length <= limit ? flat : `${characters.slice(0, limit - 1).join('')}…`;
}
