import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { referenceFormats } from '../../src/cite/reference-files.ts';
import { listFormats } from '../../src/export/client.ts';
import { downloadFiles } from '../downloads/download-files.ts';
import { readContent } from '../io/read-content.ts';
import { baseOf } from '../serve/base-of.ts';
import { contentType } from '../serve/content-type.ts';

const ENDINGS = [...referenceFormats.map(({ ending }) => ending), ...listFormats];

/** Gives `npm run dev` the files that the build writes without Astro. */
export function serveDownloads(env: NodeJS.ProcessEnv): Plugin {
  return {
    name: 'serve-downloads',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(answerDownloads(env));
    },
  };
}

/** Answers a request for such a file, and hands any other on. */
export function answerDownloads(env: NodeJS.ProcessEnv) {
  const base = baseOf(env.SITE_BASE);
  return (request: IncomingMessage, response: ServerResponse, next: (fault?: unknown) => void) => {
    const [address = ''] = (request.url ?? '').split(/[?#]/, 1);
    if (!address.startsWith(base) || !ENDINGS.some((ending) => address.endsWith(`.${ending}`))) {
      next();
      return;
    }
    contentOf(address.slice(base.length), env).then((content) => {
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
  env: NodeJS.ProcessEnv,
): Promise<string | Uint8Array | null> {
  const files = downloadFiles(await readContent(), env);
  return (await files.find((file) => file.path === path)?.write()) ?? null;
}
