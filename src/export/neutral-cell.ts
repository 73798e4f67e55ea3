/**
 * A cell that begins like a formula gets an apostrophe in front, so that no spreadsheet runs it
 * (OWASP, CSV injection). The full-width forms count too: Chinese Excel takes them for signs.
 */
export function neutralCell(text: string): string {
  return /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
