/** A text without its blanks (Unicode white space, line breaks included), which scans put in at will. */
export function unspaced(text: string): string {
  return text.replace(/\s/gu, '');
}

/** How many characters (code points) of a text are not blank: what the account of a document counts. */
export function countCharacters(text: string): number {
  return Array.from(unspaced(text)).length;
}
