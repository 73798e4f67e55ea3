import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { unbrotli, unpackOnce } from '../../lib/io/unpack-once.ts';
import { packedChromium, type Program } from './packed-chromium.ts';

/**
 * Chromium 92, the oldest browser that the site promises to serve, from inside the npm package
 * chrome-aws-lambda. Only the archive is used; the package's own code wants an old puppeteer.
 */
export async function packedOldChromium(): Promise<Program> {
  const version = manifest.devDependencies['chrome-aws-lambda'];
  const home = dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json'));
  const folder = await unpackOnce(`packed-chromium-92-${version}`, 'chromium', (staging) =>
    unbrotli(join(home, 'bin/chromium.br'), join(staging, 'chromium')),
  );
  // The fonts are those of the current one.
  const { env } = await packedChromium();
  return { path: join(folder, 'chromium'), env };
}
