import { decodeText } from './decode-text.ts';
import {
  refused,
  type FileBlock,
  type FileCell,
  type FileReading,
  type LeftOut,
} from './file-text.ts';
import { joinPieces } from './write-text.ts';

/** Marks of Markdown that are no text, and what stands for them. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  // ![图](a.png)
  [/!\[([^\]]*)\]\([^)]*\)/g, ''],
  // [网址](https://…)
  [/(?<!\\)\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1'],
  // **要**, __要__, `码`
  [/(?<!\\)(\*\*|__)(?=\S)(.+?\S?)\1/g, '$2'],
  [/(?<![\\`])`([^`]+)`/g, '$1'],
  // \# \* \_
  [/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1'],
  [/<br\s*\/?>/gi, '\n'],
];

function plain(text: string): string {
  return INLINE.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text).trim();
}

const cellsOf = (line: string): FileCell[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => ({
      lines: plain(cell)
        .split('\n')
        .filter((one) => one.trim() !== ''),
      colspan: 1,
      rowspan: 1,
    }));

/** The line under the header of a table: | --- | :-: | */
const RULE_OF_TABLE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** What a line is before which the paragraph above it ends. */
const OPENS = /^\s*(?:#{1,6}\s|>|[-*+]\s|\d+[.)]\s|\||```|~~~|(?:[-*_]\s*){3,}$)/;

/**
 * Reads Markdown, as converters write it: its marks (# of headings, <!-- --> of comments, ** of bold
 * type) are taken off and named, the text and its printed numbers stay as they are.
 */
export function readMarkdown(bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes);
  if (decoded === null) return refused('认不出文字编码：请另存为 UTF-8 的 .md 或 .txt 再添加');
  const leftOut: LeftOut[] = [];
  const text = decoded.text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => {
    leftOut.push({ text: comment, reason: '转换软件留下的注释' });
    return '';
  });
  const lines = text.split(/\r\n?|\n/);
  // The head of settings between two lines of ---.
  if (lines[0]?.trim() === '---') {
    const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
    if (end > 0) {
      leftOut.push({ text: lines.slice(1, end).join('\n'), reason: '文件头的设置' });
      lines.splice(0, end + 1);
    }
  }
  const blocks: FileBlock[] = [];
  let headings = 0;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    const last = blocks.at(-1);
    if (trimmed === '' || /^(?:```|~~~)/.test(trimmed) || /^(?:[-*_]\s*){3,}$/.test(trimmed)) {
      isOpen = false;
      continue;
    }
    const isRow =
      trimmed.includes('|') &&
      (last?.kind === 'table' && isOpen ? true : RULE_OF_TABLE.test(lines[index + 1] ?? ''));
    if (isRow) {
      if (last?.kind === 'table' && isOpen) {
        if (!RULE_OF_TABLE.test(trimmed)) last.rows.push(cellsOf(trimmed));
      } else blocks.push({ kind: 'table', rows: [cellsOf(trimmed)] });
      isOpen = true;
      continue;
    }
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(trimmed);
    if (heading) {
      headings += 1;
      blocks.push({ kind: 'paragraph', text: plain(heading[1] ?? '') });
      isOpen = false;
      continue;
    }
    const content = plain(trimmed.replace(/^(?:>\s*)+/, '').replace(/^[-*+]\s+/, ''));
    if (
      isOpen &&
      last?.kind === 'paragraph' &&
      !OPENS.test(line) &&
      !/ {2}$|\\$/.test(lines[index - 1] ?? '')
    )
      last.text = joinPieces(last.text, content);
    else blocks.push({ kind: 'paragraph', text: content });
    isOpen = true;
  }
  const told = [
    ...(headings > 0 ? [`原文标题前有 #（${headings} 处），是转换残留，已去掉。`] : []),
    ...(leftOut.length > 0 ? [`有 <!-- --> 一类的残留 ${leftOut.length} 处，已去掉。`] : []),
  ];
  return { text: { blocks, leftOut, questions: [], told }, error: null };
}
