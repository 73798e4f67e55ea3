import { escapeMarkup } from './escape-markup.ts';
import { runningText, type CitationSource } from './forms.ts';

/** A clause as it goes on the clipboard: the same words as rich and as plain text. */
export interface ClauseCopy {
  html: string;
  plain: string;
}

/**
 * GB/T 9704—2012 body text: 3号 (16 pt) 仿宋, first line indented by two characters (32 pt), 22 lines
 * a page (28 pt). Word and WPS read the style of the paragraph, LibreOffice that of the run, so both
 * carry it. One quoted font name: LibreOffice reads no other, and takes a list for the name of one
 * font. `mso-char-indent-count` keeps the indent at two characters when the size is changed.
 */
const FONT = "font-family:'仿宋';font-size:16pt";
const PARAGRAPH = `margin-top:0;margin-bottom:0;text-indent:32pt;mso-char-indent-count:2;line-height:28pt;${FONT}`;

/** Two ideographic blanks: the indent of plain text. */
const INDENT = '\u3000\u3000';

function run(text: string): string {
  return `<span style="${FONT}">${escapeMarkup(text)}</span>`;
}

function paragraph(runs: string): string {
  return `<p lang="zh-CN" style="${PARAGRAPH}">${runs}</p>`;
}

/** The clause's printed paragraphs, followed by its citation with a real absolute link. */
export function clauseCopy(paragraphs: string[], source: CitationSource): ClauseCopy {
  const citation = runningText(source);
  const link = `<a href="${escapeMarkup(source.url)}">${run(citation)}</a>`;
  const html = [...paragraphs.map((text) => paragraph(run(text))), paragraph(run('出处：') + link)];
  const plain = [...paragraphs, `出处：${citation}`, source.url];
  return {
    html: `<meta charset="utf-8">${html.join('')}`,
    plain: `${plain.map((text) => INDENT + text).join('\n')}\n`,
  };
}
