import JSZip from 'jszip';

/** The earliest time that a zip can tell. */
const ZIP_EPOCH = Date.UTC(1980, 0, 1) / 1000;

/**
 * Packs files into a zip whose bytes depend on nothing but the files: sorted, and all of one time.
 *
 * @param folder put in front of every name
 * @param epoch seconds since 1970, `SOURCE_DATE_EPOCH`; the earliest time of a zip when not given
 */
export async function packZip(
  files: ReadonlyMap<string, Uint8Array | string>,
  folder: string,
  epoch: string | undefined,
): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Math.max(ZIP_EPOCH, Number(epoch ?? 0)) * 1000);
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
