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
    pattern: /[\\`*_{}[\]<>&~|#!$]/gu,
    replace: (c) => `\\${c}`,
    example: '比例<5%，{a}，*b*，[c](d)',
  },
  // List and thematic break at the start of a line.
  { pattern: /^[-+]/u, replace: (c) => `\\${c}`, example: '- 一' },
  // Ordered list: 1. and 1).
  { pattern: /^(\d+)(?=[.)](?:\s|$))/u, replace: (c) => `${c}\\`, example: '1. 制定' },
  // GFM makes links of addresses after it has taken escapes away; only an expression parts its words.
  { pattern: /(?<=https?):(?=\/\/)/giu, replace: () => `{':'}`, example: 'http://a.b' },
  { pattern: /(?<=www)\./giu, replace: () => `{'.'}`, example: 'www.a.b' },
  { pattern: /(?<=[-.+\w])@(?=[-\w])/gu, replace: () => `{'@'}`, example: 'a@b.cn' },
  { pattern: /@(?!'\})/gu, replace: () => '\\@', example: '@ 甲' },
  // A line that begins with these words would be read as code.
  {
    pattern: /^[ie](?=mport\s|xport\s)/u,
    replace: (c) => `&#${c.charCodeAt(0)};`,
    example: 'import a',
  },
  // Blanks that Markdown takes for a line's end or its indent.
  {
    pattern: /[\t\f\r]/gu,
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
