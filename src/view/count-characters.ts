/** Non-blank characters (code points) of a text, counted as the account counts them. */
export function countCharacters(text: string): number {
  return Array.from(text.replace(/\s/gu, '')).length;
}
