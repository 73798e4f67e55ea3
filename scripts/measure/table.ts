/**
 * A Markdown table: the first row is its head. Throws where a row is longer or shorter than that, for a
 * cell without a heading is not shown at all.
 */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...body] = rows;
  const odd = body.find(({ length }) => length !== head.length);
  if (odd) throw new Error(`${head.length} headings for ${odd.join(' | ')}`);
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** 12345 to `12.1 KB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
