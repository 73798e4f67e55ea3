import { escapeMarkup } from '../../cite/escape-markup.ts';
import { linkUrl } from '../corpus/link-url.ts';
import type { LinkPart } from '../corpus/finding.ts';

/**
 * The memo as rich text for Word and WPS: one paragraph a line, real absolute links, no class, no
 * script and no style that would fight the document it is pasted into.
 */
export function toHtml(lines: readonly string[], links: LinkPart[][], site: string): string {
  return lines
    .map((raw, index) => {
      let out = '';
      let at = 0;
      for (const { start, end, record } of links[index] ?? []) {
        if (start < at) continue;
        const words = escapeMarkup(raw.slice(start, end));
        out += `${escapeMarkup(raw.slice(at, start))}<a href="${escapeMarkup(linkUrl(site, record))}">${words}</a>`;
        at = end;
      }
      return `<p>${out}${escapeMarkup(raw.slice(at))}</p>`;
    })
    .join('\n');
}
