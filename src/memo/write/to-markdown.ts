import { linkUrl } from '../corpus/link-url.ts';
import { markdownZones } from '../read/markdown-zones.ts';
import type { LinkPart } from '../corpus/finding.ts';

/** What would be read as markup in plain text, each escaped with a backslash. */
const MARKUP = /[\\`*_[\]<>#|~]|^(\s*)([-+=]|\d+[.)])(?=\s|$)/gu;

function escape(text: string): string {
  return text.replace(MARKUP, (all, blank?: string, mark?: string) =>
    mark === undefined ? `\\${all}` : `${blank ?? ''}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  );
}

function linkLine(
  raw: string,
  parts: LinkPart[],
  site: string,
  write: (text: string) => string,
): string {
  let out = '';
  let at = 0;
  for (const { start, end, record } of parts) {
    if (start < at) continue;
    out += `${write(raw.slice(at, start))}[${write(raw.slice(start, end))}](${linkUrl(site, record)})`;
    at = end;
  }
  return out + write(raw.slice(at));
}

/** What a memo that is no .docx is written from again. */
export interface TextMemo {
  form: 'docx' | 'markdown' | 'text';
  lines: readonly string[];
  newline: string;
}

/** A memo as Markdown, with the line ends that it has. */
export function memoMarkdown(
  { form, lines, newline }: TextMemo,
  links: LinkPart[][],
  site: string,
): string {
  const text =
    form === 'markdown' ? linkMarkdown(lines, links, site) : textToMarkdown(lines, links, site);
  return newline === '\n' ? text : text.replaceAll('\n', newline);
}

/** Plain paragraphs as Markdown: each a paragraph of its own, markup escaped, references linked. */
export function textToMarkdown(
  lines: readonly string[],
  links: LinkPart[][],
  site: string,
): string {
  const written = lines.map((raw, index) =>
    linkLine(raw.trimEnd(), links[index] ?? [], site, escape),
  );
  const paragraphs = written
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^[ \t]+/, ''));
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}

/** A Markdown text with its references linked and every other letter as it was. */
export function linkMarkdown(lines: readonly string[], links: LinkPart[][], site: string): string {
  const zones = markdownZones(lines);
  return lines
    .map((raw, index) => {
      const { code, closed } = zones[index] ?? { code: false, closed: [] };
      if (code) return raw;
      const free = (links[index] ?? []).filter(
        ({ start, end }) => !closed.some((zone) => start < zone.end && zone.start < end),
      );
      return linkLine(raw, free, site, (text) => text);
    })
    .join('\n');
}
