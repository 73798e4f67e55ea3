import type JSZip from 'jszip';
import { notZip } from './not-zip.ts';
import { readEntry } from './read-entry.ts';
import type { CellPlace, Paragraph } from './paragraph.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readRelationships, relationshipsPath, type Relationship } from './relationships.ts';
import { findUnread, TEXT_PARTS } from './unread.ts';

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
  /** For each of `lines` the cell of a table that it stands in, or null. */
  cells: (CellPlace | null)[];
  /** In Chinese, what it holds besides and was not read: 图片 2 幅. */
  unread: string[];
  /** It bears a digital signature, which ends with any change. */
  signed: boolean;
}

/** An opened .docx, or in Chinese why it cannot be opened. */
export type Opened = { docx: Docx; error: null } | { docx: null; error: string };

const MOST_ENTRIES = 5000;
/** No part has so many tables. */
const MOST_TABLES = 1_000_000;

const failed = (error: string): Opened => ({ docx: null, error });

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

async function relationshipsOf(zip: JSZip, part: string): Promise<Relationship[]> {
  return readRelationships((await readXml(zip, relationshipsPath(part))) ?? '');
}

/** `document.xml` and `../word/x.xml` beside a part, `/word/x.xml` from the root. */
function resolveTarget(part: string, target: string): string {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') from.pop();
    else if (step !== '.' && step !== '') from.push(step);
  }
  return from.join('/');
}

interface TextPart {
  kind: string;
  path: string;
}

/** The parts of words that go with a body, each with its kind, in the order of reading. */
function textPartsOf(zip: JSZip, body: string, related: readonly Relationship[]): TextPart[] {
  const kinds = Object.keys(TEXT_PARTS);
  // Where the list of parts is lost itself, their usual names say what they are.
  const parts =
    related.length > 0
      ? related.map(({ type, target }) => ({ kind: type, path: resolveTarget(body, target) }))
      : Object.keys(zip.files).map((path) => ({
          kind: /^word\/([a-z]+)\d*\.xml$/.exec(path)?.[1] ?? '',
          path,
        }));
  const ordered = kinds.flatMap((wanted) => parts.filter(({ kind }) => kind === wanted));
  return ordered.filter(
    ({ path }, index) => ordered.findIndex((other) => other.path === path) === index,
  );
}

/** Other formats that are zips too: a path that tells, and what to say. */
const OTHER_ZIPS: [path: RegExp, words: string][] = [
  [
    /^content\.xml$/,
    '这是 .odt 文件（开放文档格式），请用 LibreOffice、Word 或 WPS 另存为 .docx 后再核对。',
  ],
  [
    /^xl\/workbook\.xml$/,
    '这是表格文件（.xlsx），里面没有 Word 正文；请把要核对的内容复制后粘贴过来。',
  ],
  [
    /^ppt\/presentation\.xml$/,
    '这是演示文稿（.pptx），里面没有 Word 正文；请把要核对的文字复制后粘贴过来。',
  ],
  [/^OFD\.xml$/, '这是 OFD 版式文件，请用阅读器把文字复制出来，粘贴后再核对。'],
  [/^META-INF\/container\.xml$/, '这是电子书（.epub），请把要核对的文字复制后粘贴过来。'],
];

function otherZip(zip: JSZip): string | null {
  const paths = Object.keys(zip.files);
  const found = OTHER_ZIPS.find(([wanted]) => paths.some((path) => wanted.test(path)));
  return found && !paths.includes('word/document.xml') ? found[1] : null;
}

/**
 * Opens a .docx and reads its paragraphs: body with tables and text boxes, footnotes, endnotes,
 * comments, headers, footers. Never throws because of what the bytes are.
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
  const other = otherZip(zip);
  if (other !== null) return failed(other);
  const root = await readXml(zip, '_rels/.rels');
  const main = readRelationships(root ?? '').find(({ type }) => type === 'officeDocument')?.target;
  const body = resolveTarget('', main ?? 'word/document.xml');
  if (!/\.xml$/i.test(body) || !zip.file(body) || !body.startsWith('word/')) {
    return failed('压缩包里没有 Word 正文：这不是 .docx 文件。');
  }
  const related = await relationshipsOf(zip, body);
  const parts: DocxPart[] = [];
  const broken: string[] = [];
  const relationships = [...related];
  for (const { kind, path } of [{ kind: '', path: body }, ...textPartsOf(zip, body, related)]) {
    const xml = await readXml(zip, path);
    if (xml === undefined) return failed('文件解开后大得不正常（压缩炸弹？），没有打开。');
    const paragraphs = xml === null ? null : readParagraphs(xml);
    if (xml === null || paragraphs === null) {
      if (path === body) return failed('文件正文已损坏，不能当作 .docx 打开。');
      broken.push(TEXT_PARTS[kind] ?? kind);
      continue;
    }
    parts.push({ path, xml, paragraphs });
    if (path !== body) relationships.push(...(await relationshipsOf(zip, path)));
  }
  const lines = parts.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ fallback }) => !fallback).map(({ text }) => text),
  );
  // Tables are counted over all parts, so that two of them never share a number.
  const cells = parts.flatMap(({ paragraphs }, part) =>
    paragraphs
      .filter(({ fallback }) => !fallback)
      .map(({ cell }) => (cell ? { ...cell, table: cell.table + part * MOST_TABLES } : null)),
  );
  const xmls = parts.map(({ xml }) => xml);
  const unread = findUnread(xmls, relationships, broken);
  const signed = Object.keys(zip.files).some((path) => path.startsWith('_xmlsignatures/'));
  return { docx: { zip, parts, lines, cells, unread, signed }, error: null };
}
