import { decodeText } from './decode-text.ts';
import type { CellPlace } from '../docx/paragraph.ts';
import { openDocx, type Docx } from '../docx/open-docx.ts';
import { markdownZones, readableLine } from './markdown-zones.ts';

/** A memo as lines, with what is needed to write it again. */
export interface Memo {
  form: 'docx' | 'markdown' | 'text';
  /** As the file has them; the page and the command count these. */
  lines: string[];
  /** The lines as they are checked: code in Markdown is not read. */
  checked: string[];
  docx: Docx | null;
  /** CRLF stays CRLF. */
  newline: string;
  /** A sentence may go on in the next line; a paragraph of a .docx ends. */
  wrapped: boolean;
  /** Of a .docx the cell of a table that each line stands in; null for text, whose rows show themselves. */
  cells: (CellPlace | null)[] | null;
  /** In Chinese, what of the file was not read; empty when all was. */
  notices: string[];
}

/** A memo, or in Chinese why it cannot be read. */
export type ReadMemo = { memo: Memo; error: null } | { memo: null; error: string };

/** What is no text although it may decode as one: how it starts, and what to say. */
const OTHERS: [string, string][] = [
  [
    '%PDF',
    '这是 PDF 文件。请用 Word 或 WPS 打开并另存为 .docx，或者复制文字粘贴过来；扫描件要先识别成文字。',
  ],
  ['{\\rtf', '这是 RTF 文件，请在 Word 或 WPS 中另存为 .docx 后再核对。'],
];

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/** What is to be said of a .docx that was not read whole. */
function docxNotices({ lines, unread, signed }: Docx): string[] {
  const blank = lines.every((line) => line.trim() === '');
  return [
    ...(blank ? ['文稿里没有读到文字；是扫描件或图片的，请先识别成文字再核对。'] : []),
    ...(unread.length > 0
      ? [`文稿里没有读的：${unread.join('、')}；其中若有引用，请自行核对。`]
      : []),
    ...(signed ? ['文稿有数字签名：加链接后签名失效，要重新签名。'] : []),
  ];
}

/** A memo that is plain text, pasted or from a file. */
export function textMemo(text: string): Memo {
  const lines = text.split(/\r\n|\r|\n/);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    form: 'text',
    lines,
    checked: lines,
    docx: null,
    newline,
    wrapped: true,
    cells: null,
    notices: [],
  };
}

/** A memo in Markdown: code and HTML are not read, marks give way to blanks. */
export function markdownMemo(text: string): Memo {
  const memo = textMemo(text);
  const zones = markdownZones(memo.lines);
  const checked = memo.lines.map((line, index) => {
    const own = zones[index];
    return own ? readableLine(line, own) : line;
  });
  return { ...memo, form: 'markdown', checked };
}

/** Reads the bytes of a memo; what it is follows from its name, and its first bytes where there is none. */
export async function readMemo(name: string, bytes: Uint8Array): Promise<ReadMemo> {
  const starts = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  const lower = name.toLowerCase();
  if (/\.(?:docx|docm|doc|wps|wpt)$/.test(lower) || starts(ZIP) || starts(OLE)) {
    const { docx, error } = await openDocx(bytes);
    if (docx === null) return { memo: null, error };
    const { lines, cells } = docx;
    const notices = docxNotices(docx);
    return {
      memo: {
        form: 'docx',
        lines,
        checked: lines,
        docx,
        newline: '\n',
        wrapped: false,
        cells,
        notices,
      },
      error: null,
    };
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = OTHERS.find(([mark]) => start.startsWith(mark));
  if (other) return { memo: null, error: other[1] };
  const { text, notice, error } = decodeText(bytes);
  if (text === null) return { memo: null, error };
  const memo = { ...textMemo(text), notices: notice === null ? [] : [notice] };
  if (!/\.(?:md|markdown|mdx)$/.test(lower)) return { memo, error: null };
  return { memo: { ...markdownMemo(text), notices: memo.notices }, error: null };
}
