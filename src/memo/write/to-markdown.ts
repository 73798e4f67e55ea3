import { linkUrl } from '../corpus/link-url.ts';
import { markdownZones, type LineZones } from '../read/markdown-zones.ts';
import type { Refused } from '../docx/link-docx.ts';
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

/** The links of a Markdown text that stand in code, links or HTML, where none is put. */
export function refusedInMarkdown(lines: readonly string[], links: LinkPart[][]): Refused[] {
  const zones = markdownZones(lines);
  return links.flatMap((parts, index) => {
    const { code = false, closed = [] } = zones[index] ?? {};
    return parts.flatMap((link) => {
      const zone = closed.find(({ start, end }) => link.start < end && start < link.end);
      if (!code && !zone) return [];
      return [{ line: index + 1, link, why: code ? '在代码里' : (zone?.why ?? '') }];
    });
  });
}

/** A link without the halves of emphasis whose other half lies outside it: **工作要点**｜第45项 are two. */
function cutAtMarks(part: LinkPart, line: number, { marks }: LineZones): LinkPart[] {
  const loose = marks.filter(
    ({ start, end, pair }) =>
      part.start < end &&
      start < part.end &&
      (pair.line !== line || pair.start < part.start || pair.start >= part.end),
  );
  const parts: LinkPart[] = [];
  let at = part.start;
  for (const { start, end } of loose.sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ ...part, start: at, end: start });
    at = end;
  }
  if (at < part.end) parts.push({ ...part, start: at });
  return parts;
}

/** A Markdown text with its references linked and every other letter as it was. */
export function linkMarkdown(lines: readonly string[], links: LinkPart[][], site: string): string {
  const zones = markdownZones(lines);
  return lines
    .map((raw, index) => {
      const own = zones[index];
      if (!own || own.code) return raw;
      const free = (links[index] ?? []).filter(
        ({ start, end }) => !own.closed.some((zone) => start < zone.end && zone.start < end),
      );
      const parts = free.flatMap((part) => cutAtMarks(part, index, own));
      return linkLine(raw, parts, site, (text) => text);
    })
    .join('\n');
}
