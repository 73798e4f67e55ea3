import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { referenceFormats } from '../../src/cite/reference-files.ts';
import { listFormats } from '../../src/export/client.ts';
import { downloadFiles } from '../downloads/download-files.ts';
import { readContent } from '../io/read-content.ts';
import { contentType } from '../serve/content-type.ts';
import type { SiteSettings } from '../settings/site-settings.ts';

const ENDINGS = [...referenceFormats.map(({ ending }) => ending), ...listFormats];

/** Gives `npm run dev` the files that the build writes without Astro. */
export function serveDownloads(settings: SiteSettings): Plugin {
  return {
    name: 'serve-downloads',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(answerDownloads(settings));
    },
  };
}

/**
 * Answers a request for such a file, and hands any other on. Astro has taken the base off its address.
 */
export function answerDownloads(settings: SiteSettings) {
  return (request: IncomingMessage, response: ServerResponse, next: (fault?: unknown) => void) => {
    const [address = ''] = (request.url ?? '').split(/[?#]/, 1);
    if (!ENDINGS.some((ending) => address.endsWith(`.${ending}`))) {
      next();
      return;
    }
    contentOf(address.slice(1), settings).then((content) => {
      if (content === null) {
        next();
        return;
      }
      response.setHeader('Content-Type', contentType(address));
      response.end(content);
    }, next);
  };
}

/** Read anew for each file: the content may have changed. */
async function contentOf(
  path: string,
  settings: SiteSettings,
): Promise<string | Uint8Array | null> {
  const files = downloadFiles(await readContent(), settings);
  return (await files.find((file) => file.path === path)?.write()) ?? null;
}
