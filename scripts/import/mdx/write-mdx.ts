import { stringify } from 'yaml';
import type { FinishedRecord, Mark } from '../records/finish-record.ts';
import { escapeMdx } from './escape-mdx.ts';

/** One paragraph as a line of MDX, its marks as elements. */
function writeParagraph(text: string, marks: readonly Mark[]): string {
  let line = '';
  let at = 0;
  for (const { from, to, kind, note } of marks) {
    line += escapeMdx(text.slice(at, from));
    line +=
      kind === 'gap'
        ? `<Gap n="${note}" />`
        : `<Reading n="${note}">${escapeMdx(text.slice(from, to))}</Reading>`;
    at = to;
  }
  return line + escapeMdx(text.slice(at));
}

/**
 * The MDX file of a record: the record as YAML front matter, its printed text as the body, one
 * paragraph a line, with `<Reading n="note">` around noted words and `<Gap n="note" />` where words are lost.
 */
export function writeMdx({ record, marks }: FinishedRecord): string {
  let offset = 0;
  const paragraphs = record.text.split('\n').map((text) => {
    const own = marks
      .filter(({ from, to }) => from >= offset && to <= offset + text.length)
      .map((mark) => ({ ...mark, from: mark.from - offset, to: mark.to - offset }));
    offset += text.length + 1;
    return writeParagraph(text, own);
  });
  // Astro's YAML knows dates: what merely looks like one, or like another value, stays a text.
  const frontmatter = stringify(record, { lineWidth: 0, compat: 'yaml-1.1' });
  return `---\n${frontmatter}---\n\n${paragraphs.join('\n\n')}\n`;
}
