import { readDocx, type DocxOptions } from './docx/read-docx.ts';
import { refused, type FileReading } from './file-text.ts';
import { readHtml } from './html/read-html.ts';
import { readOfd } from './ofd/read-ofd.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import { sniff, type FileFormat } from './sniff.ts';
import { type Archive, ArchiveError, openArchive } from './zip/archive.ts';

/** A file as it was handed over. */
export interface GivenFile {
  /** Its name with extension; the path to it does not matter. */
  name: string;
  bytes: Uint8Array;
}

/** What reading may need from outside. */
export interface ReadOptions extends DocxOptions {
  /** Converts an older office file to .docx; null where no program is installed that can. */
  toDocx: ((file: GivenFile) => Promise<Uint8Array>) | null;
}

/** The largest file that is read. A text of a thousand pages with its pictures stays below. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** What is said of files that hold no text that can be read here. */
const REFUSALS: Readonly<Partial<Record<FileFormat, string>>> = {
  encrypted: '文件设有打开密码：请在 Word 或 WPS 中取消密码、另存后再添加',
  picture: '这是图片，没有文字：请向发文单位要电子文本（.docx、.ofd 或网页）',
  archive: '这是压缩包：请先解压，再逐个添加里面的文件',
};

/** The extension of a name in lower case, without the dot; '' where there is none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

const NOT_READ = '不认识这种文件：请另存为 .docx、.ofd、网页或 .txt 再添加';

/** Files of office programs in a zip, by a part that each of them has. */
const IN_ZIP: readonly {
  part: RegExp;
  read: (archive: Archive, file: GivenFile, options: ReadOptions) => Promise<FileReading>;
}[] = [
  {
    part: /^xl\//,
    read: () =>
      Promise.resolve(refused('这是 Excel 表格：请把表复制到 Word 里另存为 .docx 再添加')),
  },
  {
    part: /^ppt\//,
    read: () => Promise.resolve(refused('这是演示文稿，不是公文正文：请添加 Word 文本')),
  },
  { part: /^OFD\.xml$/i, read: (archive) => readOfd(archive) },
  { part: /^content\.xml$/, read: (_archive, file, options) => convert(file, options) },
  {
    part: /^\[Content_Types\]\.xml$/i,
    read: (archive, _file, options) => readDocx(archive, options),
  },
];

/** Reads an older format by way of an office program. */
async function convert(file: GivenFile, options: ReadOptions): Promise<FileReading> {
  const advice = '请在 Word 或 WPS 中打开，另存为 .docx 再添加';
  if (options.toDocx === null)
    return refused(
      `这是 .${extensionOf(file.name) || 'doc'} 一类的旧格式，本机没有能转换它的 LibreOffice：${advice}`,
    );
  let bytes: Uint8Array;
  try {
    bytes = await options.toDocx(file);
  } catch {
    return refused(`LibreOffice 打不开这个文件：${advice}`);
  }
  const reading = await readDocx(await openArchive(bytes), options);
  if (reading.text !== null)
    reading.text.told.unshift(
      '旧格式，由 LibreOffice 转成 .docx 再读的，请对照原件核对编号和表格。',
    );
  return reading;
}

async function readZip(file: GivenFile, options: ReadOptions): Promise<FileReading> {
  const archive = await openArchive(file.bytes);
  const kind = IN_ZIP.find(({ part }) => archive.names.some((name) => part.test(name)));
  return kind === undefined
    ? refused('这是压缩包：请先解压，再添加里面的文件')
    : kind.read(archive, file, options);
}

/** Whether anything of a file is words or figures. */
function hasWords({ text }: FileReading): boolean {
  return (text?.blocks ?? []).some((block) =>
    block.kind === 'paragraph'
      ? /[\p{L}\p{N}]/u.test(block.text)
      : block.rows.some((row) =>
          row.some(({ lines }) => lines.some((line) => /[\p{L}\p{N}]/u.test(line))),
        ),
  );
}

/**
 * Reads the text of a file by what it is, not by what it is called. What cannot be read is refused in
 * Chinese with the remedy; nothing is thrown because of a file.
 */
export async function readFile(file: GivenFile, options: ReadOptions): Promise<FileReading> {
  const { bytes, name } = file;
  if (bytes.length === 0) return refused('文件是空的：请重新取得这个文件');
  if (bytes.length > LARGEST_FILE)
    return refused('文件超过 100 MB：请在 Word 中压缩图片，或只留文字再添加');
  const format = sniff(bytes, extensionOf(name));
  const refusal = REFUSALS[format];
  if (refusal !== undefined) return refused(refusal);
  let reading: FileReading;
  try {
    reading = await READERS[format](file, options);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    reading = refused(error.message);
  }
  if (reading.error === null && !hasWords(reading)) {
    const hasPictures = reading.text.questions.some(({ rule }) => rule === 'picture-unread');
    return refused(
      hasPictures
        ? '文件里只有图片，没有文字（扫描件）：请向发文单位要电子文本，或先做文字识别、校对后存为 .docx'
        : '文件里没有文字：请核对是不是拿错了文件',
    );
  }
  return reading;
}

const unknown = () => Promise.resolve(refused(NOT_READ));

const READERS: Readonly<
  Record<FileFormat, (file: GivenFile, options: ReadOptions) => Promise<FileReading>>
> = {
  zip: readZip,
  ole: convert,
  rtf: convert,
  pdf: ({ bytes }) => readPdf(bytes),
  html: ({ bytes }) => Promise.resolve(readHtml(bytes)),
  markdown: ({ bytes }) => Promise.resolve(readMarkdown(bytes)),
  text: ({ bytes }) => Promise.resolve(readPlain(bytes)),
  encrypted: unknown,
  picture: unknown,
  archive: unknown,
};
