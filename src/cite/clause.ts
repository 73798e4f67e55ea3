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
 * carry it; `mso-char-indent-count` keeps the indent at two characters when the size is changed.
 */
const FONT = 'font-family:仿宋,仿宋_GB2312,FangSong,STFangsong,serif;font-size:16pt';
const PARAGRAPH = `margin:0;text-indent:32pt;mso-char-indent-count:2;line-height:28pt;${FONT}`;

/** Two ideographic blanks: the indent of plain text. */
const INDENT = '\u3000\u3000';

function paragraph(inner: string): string {
  return `<p lang="zh-CN" style="${PARAGRAPH}"><span style="${FONT}">${inner}</span></p>`;
}

/** The clause's printed paragraphs, followed by its citation with a real absolute link. */
export function clauseCopy(paragraphs: string[], source: CitationSource): ClauseCopy {
  const citation = runningText(source);
  const link = `<a href="${escapeMarkup(source.url)}">${escapeMarkup(citation)}</a>`;
  const html = [...paragraphs.map((text) => paragraph(escapeMarkup(text))), paragraph(`——${link}`)];
  const plain = [...paragraphs, `——${citation}`, source.url];
  return {
    html: `<meta charset="utf-8">${html.join('')}`,
    plain: `${plain.map((text) => INDENT + text).join('\n')}\n`,
  };
}
