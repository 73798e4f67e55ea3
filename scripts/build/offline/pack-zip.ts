import JSZip from 'jszip';
import { UserError } from '../../lib/command/user-error.ts';

/** The earliest and the latest time that a zip can tell. */
const ZIP_EPOCH = Date.UTC(1980, 0, 1) / 1000;
const ZIP_END = Date.UTC(2107, 11, 31) / 1000;

/**
 * Packs files into a zip whose bytes depend on nothing but the files: sorted, and all of one time.
 *
 * @param folder put in front of every name
 * @param epoch seconds since 1970, `SOURCE_DATE_EPOCH`; the earliest time of a zip when not given
 * @throws {UserError} when it is no such number
 */
export async function packZip(
  files: ReadonlyMap<string, Uint8Array | string>,
  folder: string,
  epoch: string | undefined,
): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(secondsOf(epoch) * 1000);
  for (const name of [...files.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    zip.file(`${folder}/${name}`, files.get(name) ?? '', { date, createFolders: false });
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

function secondsOf(epoch = ''): number {
  if (!/^\d*$/.test(epoch))
    throw new UserError(
      `SOURCE_DATE_EPOCH 应是 1970 年以来的秒数，现在是“${epoch}”。请写成 1700000000 这样，或不设。`,
    );
  return Math.min(ZIP_END, Math.max(ZIP_EPOCH, Number(epoch)));
}
