import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { downloadFiles } from '../downloads/download-files.ts';
import { readContent } from '../io/read-content.ts';
import { contentType } from '../serve/content-type.ts';

/** Endings of what readers take along; pages have none. */
const ENDINGS = ['.ris', '.bib', '.json', '.xlsx', '.csv', '.docx'];

/** Gives `npm run dev` the files that the build writes without Astro. */
export function serveDownloads(): Plugin {
  return {
    name: 'serve-downloads',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/^\/|[?#].*$/g, '');
        if (!ENDINGS.includes(extname(path))) {
          next();
          return;
        }
        find(path).then((content) => {
          if (content === null) {
            next();
            return;
          }
          response.setHeader('Content-Type', contentType(path));
          response.end(content);
        }, next);
      });
    },
  };
}

/** Read anew for each file: the content may have changed. */
async function find(path: string): Promise<string | Uint8Array | null> {
  const files = downloadFiles(await readContent(), process.env);
  return (await files.find((file) => file.path === path)?.write()) ?? null;
}
