import { decodeText } from './decode-text.ts';
import { openDocx, type Docx } from './docx/open-docx.ts';
import { markdownZones } from './markdown-zones.ts';

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
}

/** A memo, or in Chinese why it cannot be read. */
export type ReadMemo = { memo: Memo; error: null } | { memo: null; error: string };

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/** Reads the bytes of a memo; what it is follows from its name, and its first bytes where there is none. */
export async function readMemo(name: string, bytes: Uint8Array): Promise<ReadMemo> {
  const starts = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  const lower = name.toLowerCase();
  if (/\.(?:docx|docm|doc|wps|wpt)$/.test(lower) || starts(ZIP) || starts(OLE)) {
    const { docx, error } = await openDocx(bytes);
    if (docx === null) return { memo: null, error };
    const { lines } = docx;
    return { memo: { form: 'docx', lines, checked: lines, docx, newline: '\n' }, error: null };
  }
  const { text, error } = decodeText(bytes);
  if (text === null) return { memo: null, error };
  const lines = text.split(/\r\n|\r|\n/);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (!/\.(?:md|markdown|mdx)$/.test(lower)) {
    return { memo: { form: 'text', lines, checked: lines, docx: null, newline }, error: null };
  }
  const zones = markdownZones(lines);
  const checked = lines.map((line, index) => (zones[index]?.code ? '' : line));
  return { memo: { form: 'markdown', lines, checked, docx: null, newline }, error: null };
}
