import JSZip from 'jszip';
import { readEntry } from '../../../../src/memo/docx/read-entry.ts';

/** Of all parts that are read, unpacked; the text of ten thousand pages stays far below. */
const LARGEST_TOTAL = 200 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

/** What went wrong with an archive, as an editor reads it. */
export const ARCHIVE_FAULTS = {
  broken: '文件损坏，打不开：请在 Word 或 WPS 中打开另存一次，或者请发文单位重发',
  large: '文件里有展开后大得反常的部分（像“压缩炸弹”），没有读：请核对文件的来历',
  encrypted: '文件设有打开密码：请在 Word 或 WPS 中取消密码、另存后再添加',
} as const;

/** Why an archive or a part of it is not read. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly fault: keyof typeof ARCHIVE_FAULTS;

  constructor(fault: keyof typeof ARCHIVE_FAULTS) {
    super(ARCHIVE_FAULTS[fault]);
    this.fault = fault;
  }
}

/** A zip whose parts are unpacked one by one, within bounds. */
export interface Archive {
  names: readonly string[];
  /** The bytes of a part; null where there is none. Throws {@link ArchiveError}. */
  bytes(name: string): Promise<Uint8Array | null>;
  /** The same as text: UTF-8, or UTF-16 where it says so. */
  text(name: string): Promise<string | null>;
}

/** A text part of an office file: nearly always UTF-8, by the standard UTF-16 as well. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ArchiveError('broken');
  }
}

/** Opens a zip. Throws {@link ArchiveError} where it is none, or one that is not to be unpacked. */
export async function openArchive(data: Uint8Array): Promise<Archive> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(data);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    throw new ArchiveError(/encrypt/i.test(said) ? 'encrypted' : 'broken');
  }
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
  if (names.length > MOST_ENTRIES) throw new ArchiveError('large');
  let total = 0;
  const bytes = async (name: string) => {
    const file =
      zip.file(name) ??
      zip.file(names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? '');
    if (file === null) return null;
    const entry = await readEntry(file);
    if (entry.error !== null) throw new ArchiveError(entry.error);
    total += entry.bytes.length;
    if (total > LARGEST_TOTAL) throw new ArchiveError('large');
    return entry.bytes;
  };
  return {
    names,
    bytes,
    text: async (name) => {
      const found = await bytes(name);
      return found === null ? null : decode(found);
    },
  };
}
