import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { referenceFormats } from '../../../src/cite/reference-files.ts';
import { listFormats } from '../../../src/export/client.ts';
import { downloadFiles } from '../../build/downloads/download-files.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { contentType } from '../content-type.ts';
import type { SiteSettings } from '../../lib/settings/site-settings.ts';

const ENDINGS = [...referenceFormats.map(({ ending }) => ending), ...listFormats];

/**
 * Gives `npm run dev` the files that the build writes without Astro.
 *
 * @param content folder of the content that they are made from
 */
export function serveDownloads(content: string, settings: SiteSettings): Plugin {
  return {
    name: 'serve-downloads',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(answerDownloads(content, settings));
    },
  };
}

/**
 * Answers a request for such a file, and hands any other on. Astro has taken the base off its address.
 */
export function answerDownloads(content: string, settings: SiteSettings) {
  return (request: IncomingMessage, response: ServerResponse, next: (fault?: unknown) => void) => {
    const [address = ''] = (request.url ?? '').split(/[?#]/, 1);
    if (!ENDINGS.some((ending) => address.endsWith(`.${ending}`))) {
      next();
      return;
    }
    fileAt(address.slice(1), content, settings).then((file) => {
      if (file === null) {
        next();
        return;
      }
      response.setHeader('Content-Type', contentType(address));
      response.end(file);
    }, next);
  };
}

/** Read anew for each file: the content may have changed. */
async function fileAt(
  path: string,
  content: string,
  settings: SiteSettings,
): Promise<string | Uint8Array | null> {
  const files = downloadFiles(await readContent(content), settings);
  return (await files.find((file) => file.path === path)?.write()) ?? null;
}
