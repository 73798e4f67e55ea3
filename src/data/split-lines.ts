/** The lines of a text without their line ends; nothing else is changed. */
export function splitLines(text: string): string[] {
  return text.split(/\r?\n/);
}
