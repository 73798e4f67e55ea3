/**
 * What Markdown, GFM and MDX would take for markup, and how it is written so that they do not.
 * Each row has an example that is tested.
 */
export const ESCAPES: readonly {
  pattern: RegExp;
  replace: (match: string) => string;
  example: string;
}[] = [
  // Backslash first: it escapes everything below.
  {
    pattern: /[\\`*_{}[\]<>&~|@#!$]/gu,
    replace: (c) => `\\${c}`,
    example: '比例<5%，{a}，*b*，[c](d)',
  },
  // List, heading underline and thematic break at the start of a line.
  { pattern: /^[-+=]/u, replace: (c) => `\\${c}`, example: '- 一' },
  // Ordered list: 1. and 1).
  { pattern: /^(\d+)(?=[.)](?:\s|$))/u, replace: (c) => `${c}\\`, example: '1. 制定' },
  // GFM makes links of http:// and www. by itself.
  { pattern: /(?<=https?|ftp):(?=\/\/)/giu, replace: () => '\\:', example: 'http://a.b' },
  { pattern: /(?<=www)\./giu, replace: () => '\\.', example: 'www.a.b' },
  // A line that begins with these words would be read as code.
  {
    pattern: /^[ie](?=mport\s|xport\s)/u,
    replace: (c) => `&#${c.charCodeAt(0)};`,
    example: 'import a',
  },
  // Control characters that Markdown changes or that end a line.
  {
    pattern: /[\u0001-\u001f\u0085\u2028\u2029]/gu,
    replace: (c) => `&#${c.charCodeAt(0)};`,
    example: 'a\rb',
  },
];

/** Escapes one line of text so that MDX shows exactly its characters. */
export function escapeMdx(text: string): string {
  return ESCAPES.reduce(
    (escaped, { pattern, replace }) => escaped.replace(pattern, (c) => replace(c)),
    text,
  );
}
