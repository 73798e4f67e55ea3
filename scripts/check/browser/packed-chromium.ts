import chromium from '@sparticuz/chromium';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { unpackOnce } from '../../lib/io/unpack-once.ts';
import { FONT_LIST, writeFontList } from '../../lib/io/write-font-list.ts';

/** A browser program and what its environment needs. */
export interface Program {
  path: string;
  env: Record<string, string>;
}

/** The current Chromium that comes as an npm package; unpacked on the first call. */
export async function packedChromium(): Promise<Program> {
  const version = manifest.devDependencies['@sparticuz/chromium'];
  const folder = await unpackOnce(`packed-chromium-${version}`, 'chromium', async (staging) => {
    await unpackInto(staging);
    await writeFontList(staging);
  });
  return { path: join(folder, 'chromium'), env: { FONTCONFIG_FILE: join(folder, FONT_LIST) } };
}

/** The package unpacks into the system's temporary folder and knows no other; so name one to it. */
async function unpackInto(folder: string): Promise<void> {
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}
