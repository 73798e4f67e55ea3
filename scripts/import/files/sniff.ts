/** What a file is by its content, whatever its name says. */
export type FileFormat =
  | 'zip'
  | 'encrypted'
  | 'ole'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'markdown'
  | 'text'
  | 'picture'
  | 'archive';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): number[] => [...text].map((one) => one.charCodeAt(0));

/** What files begin with, the more telling first. */
const STARTS: readonly (readonly [readonly number[], FileFormat])[] = [
  [ascii('PK'), 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [ascii('{\\rtf'), 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [ascii('GIF8'), 'picture'],
  [ascii('BM'), 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
  [ascii('Rar!'), 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
];

/** How far into a file the mark of a PDF may stand, by its standard. */
const PDF_HEAD = 1024;
const NAME_SEARCH = 4 * 1024 * 1024;

/** Whether a stream of that name stands in an OLE file, where names are in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = ascii(name).flatMap((code) => [code, 0]);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, NAME_SEARCH));
  return head.includes(Buffer.from(wanted));
}

/** Tells the format of a file from its bytes; of plain text also from its name. */
export function sniff(bytes: Uint8Array, extension: string): FileFormat {
  for (const [start, format] of STARTS) {
    if (!startsWith(bytes, start)) continue;
    return format === 'ole' && hasStream(bytes, 'EncryptedPackage') ? 'encrypted' : format;
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  const start = head.toString('latin1').replace(/^(?:\xef\xbb\xbf|\s)+/, '');
  if (/^<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+html|html))/i.test(start))
    return 'html';
  if (['html', 'htm', 'shtml', 'xhtml', 'mht'].includes(extension)) return 'html';
  return ['md', 'markdown'].includes(extension) ? 'markdown' : 'text';
}
