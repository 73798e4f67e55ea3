import chromium from '@sparticuz/chromium';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { unbrotliTar, unpackOnce } from '../../lib/io/unpack-once.ts';
import { FONT_LIST, writeFontList } from '../../lib/io/write-font-list.ts';

/** A browser program and what its environment needs. */
export interface Program {
  path: string;
  env: Record<string, string>;
}

/** What a bare Debian lacks (libnspr4, libnss3 …), as the package carries it for a bare Amazon Linux. */
const LIBRARIES = 'bin/al2023.tar.br';

/** The current Chromium that comes as an npm package; unpacked on the first call. */
export async function packedChromium(): Promise<Program> {
  const version = manifest.devDependencies['@sparticuz/chromium'];
  const folder = await unpackOnce(
    `chromium-and-libraries-${version}`,
    'chromium',
    async (staging) => {
      await unpackInto(staging);
      await unbrotliTar(join(homeOf(), LIBRARIES), staging);
      await writeFontList(staging);
    },
  );
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'lib')].filter(Boolean);
  return {
    path: join(folder, 'chromium'),
    env: { FONTCONFIG_FILE: join(folder, FONT_LIST), LD_LIBRARY_PATH: libraries.join(':') },
  };
}

/** The package's folder; it offers no way in but its main module. */
function homeOf(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(dirname(main)));
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
