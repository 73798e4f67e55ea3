import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../../lib/io/list-files.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';

const TEXT = /\.(?:html|css|m?js|json|xml|txt|md|csv|svg|atom|bib|ris)$/;

/** Smaller files do not gain by it. */
const SMALL = 512;

/**
 * Puts `x.br` and `x.gz` beside every text `x` of a built site, for servers that send what is already
 * packed. The same text gives the same bytes.
 *
 * @returns the number of texts that were packed
 */
export async function precompress(folder: string): Promise<number> {
  const files = (await listFiles(folder)).filter((file) => TEXT.test(file));
  let packed = 0;
  for (const file of files) {
    const bytes = await readIfFile(join(folder, file));
    if (!bytes || bytes.length < SMALL) continue;
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    await writeFileIn(join(folder, `${file}.br`), br);
    await writeFileIn(join(folder, `${file}.gz`), gz);
    packed += 1;
  }
  return packed;
}
