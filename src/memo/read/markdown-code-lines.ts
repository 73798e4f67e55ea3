const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A definition of a link: [名]: 地址. */
export const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s*\S/;
const QUOTED = /^ {0,3}(?:> ?)+/;
const LIST = /^( {0,3}(?:[-*+]|\d{1,9}[.)]) +)\S/;
/** How an HTML block starts, and where it ends; null: at the next blank line. */
const HTML_BLOCKS: [start: RegExp, end: RegExp | null][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [
    /^ {0,3}<\/?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i,
    null,
  ],
];
/** A tag that has its line to itself. */
const LONE_TAG = /^ {0,3}<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>\s*$/i;
/** Whether a line is blank. */
export const isBlankLine = (line: string): boolean => line.trim() === '';

/** The lines of a text that are code, HTML, front matter or link definitions. */
export function codeLines(lines: readonly string[]): boolean[] {
  const front =
    lines[0]?.trim() === '---'
      ? lines.slice(1, 200).findIndex((line) => line.trim() === '---') + 1
      : 0;
  let fence: string | null = null;
  let html: RegExp | 'blank' | null = null;
  let list = 0;
  let above: 'blank' | 'text' | 'code' = 'blank';
  return lines.map((line, index) => {
    if (index <= front && front > 0) return true;
    const bare = line.replace(QUOTED, '');
    const mark = FENCE.exec(bare)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true && bare.trim() === mark) fence = null;
      return true;
    }
    if (html !== null) {
      if (html === 'blank' ? isBlankLine(bare) : html.test(bare)) html = null;
      return !isBlankLine(bare);
    }
    if (isBlankLine(bare)) {
      above = 'blank';
      return false;
    }
    const indent = /^ */.exec(bare.replace(/\t/g, '    '))?.[0].length ?? 0;
    if (indent < 4 && indent < list) list = 0;
    if (indent >= list + 4 && above !== 'text') {
      above = 'code';
      return true;
    }
    list = LIST.exec(bare)?.[1]?.length ?? (indent < list ? 0 : list);
    if (mark !== undefined) {
      fence = mark;
      return true;
    }
    const block = HTML_BLOCKS.find(([start]) => start.test(bare));
    if (block || (LONE_TAG.test(bare) && above !== 'text')) {
      const end = block ? block[1] : null;
      if (end === null) html = 'blank';
      else if (!end.test(bare)) html = end;
      return true;
    }
    above = 'text';
    return DEFINITION.test(bare);
  });
}
