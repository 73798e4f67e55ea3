/** The headers for one pattern of paths, in the order of the file. */
export interface HeaderRule {
  /** `/data/*`: the star stands for anything, and only at the end. */
  pattern: string;
  headers: Record<string, string>;
}

/**
 * Reads a `_headers` file as static hosts do: a pattern at the start of a line, its headers indented
 * below it, `#` for comments. Throws on a line that is neither, because it would silently do nothing.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const header = /^\s+([A-Za-z-]+):\s*(\S.*?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (header?.[1] && header[2] && rule) rule.headers[header[1]] = header[2];
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    else throw new Error(`_headers: no pattern and no header: ${line}`);
  }
  return rules;
}

/** The headers for a path; of two rules that set one header, the later holds. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
