/** Whether a line is a row of a table: its cells are parted by tabs, or it is an HTML table. */
export function isTableLine(text: string): boolean {
  return text.includes('\t') || /^\s*<\/?(?:table|tr|td|th|tbody|thead)\b/iu.test(text);
}
