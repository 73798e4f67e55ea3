import type JSZip from 'jszip';
import { readEntry } from './read-entry.ts';
import type { Paragraph } from './paragraph.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readRelationships, relationshipsPath } from './relationships.ts';

/** One part of a .docx that holds text. */
export interface DocxPart {
  path: string;
  xml: string;
  paragraphs: Paragraph[];
}

/** A .docx opened for reading and linking. */
export interface Docx {
  zip: JSZip;
  parts: DocxPart[];
  /** The paragraphs of all parts in order, as lines for the checker. */
  lines: string[];
}

/** An opened .docx, or in Chinese why it cannot be opened. */
export type Opened = { docx: Docx; error: null } | { docx: null; error: string };

const LARGEST_FILE = 100 * 1024 * 1024;
const MOST_ENTRIES = 5000;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TEXT_PARTS = ['footnotes', 'endnotes', 'header', 'footer'];

const failed = (error: string): Opened => ({ docx: null, error });

/** The name of a stream of an OLE file stands in it in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((one) => [one.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 4 * 1024 * 1024) - wanted.length;
  for (let at = 0; at <= last; at += 2)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Why bytes that do not start like a zip are no .docx. */
function notZip(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return '文件是空的。';
  if (bytes.length > LARGEST_FILE) return '文件超过 100 MB，请删去图片后再核对。';
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return hasStream(bytes, 'EncryptedPackage')
      ? '文件设有打开密码，请在 Word 或 WPS 中取消密码、另存后再核对。'
      : '这是旧格式的 .doc 或 .wps 文件，请在 Word 或 WPS 中另存为 .docx 后再核对。';
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return '这不是 .docx 文件（内容不是 Word 文档），请另存为 .docx 后再核对。';
  return null;
}

/** The text of a part: null when missing or broken, undefined when it is a bomb. */
async function readXml(zip: JSZip, path: string): Promise<string | null | undefined> {
  const file = zip.file(path);
  if (!file) return null;
  const { bytes, error } = await readEntry(file);
  if (error === 'large') return undefined;
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `document.xml` beside `word/document.xml`, `/word/x.xml` from the root. */
function resolveTarget(part: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${part.replace(/[^/]*$/, '')}${target}`;
}

/**
 * Opens a .docx and reads its paragraphs: body with tables and text boxes, footnotes, endnotes,
 * headers, footers. Never throws because of what the bytes are.
 */
export async function openDocx(bytes: Uint8Array): Promise<Opened> {
  const refused = notZip(bytes);
  if (refused !== null) return failed(refused);
  // Made ready when a .docx comes: on a phone that alone takes as long as the rest of the page.
  const { default: Zip } = await import('jszip');
  let zip: JSZip;
  try {
    zip = await Zip.loadAsync(bytes, { createFolders: false });
  } catch (error) {
    const encrypted = error instanceof Error && /encrypted/i.test(error.message);
    return failed(
      encrypted ? '文件已加密，请取消密码、另存后再核对。' : '文件已损坏，不能当作 .docx 打开。',
    );
  }
  if (Object.keys(zip.files).length > MOST_ENTRIES)
    return failed('文件里的部件多得不正常，没有打开。');
  const root = await readXml(zip, '_rels/.rels');
  const main = readRelationships(root ?? '').find(({ type }) => type === 'officeDocument')?.target;
  const body = resolveTarget('', main ?? 'word/document.xml');
  if (!/\.xml$/i.test(body) || !zip.file(body) || !body.startsWith('word/')) {
    return failed('压缩包里没有 Word 正文：这不是 .docx 文件。');
  }
  const related = readRelationships((await readXml(zip, relationshipsPath(body))) ?? '');
  const others = TEXT_PARTS.flatMap((wanted) =>
    related.filter(({ type }) => type === wanted).map(({ target }) => resolveTarget(body, target)),
  );
  const parts: DocxPart[] = [];
  for (const path of [body, ...new Set(others)]) {
    const xml = await readXml(zip, path);
    if (xml === undefined) return failed('文件解开后大得不正常（压缩炸弹？），没有打开。');
    const paragraphs = xml === null ? null : readParagraphs(xml);
    if (xml === null || paragraphs === null) {
      if (path === body) return failed('文件正文已损坏，不能当作 .docx 打开。');
      continue;
    }
    parts.push({ path, xml, paragraphs });
  }
  const lines = parts.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ fallback }) => !fallback).map(({ text }) => text),
  );
  return { docx: { zip, parts, lines }, error: null };
}
