import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { contentType } from '../content-type.ts';

/** The plain scripts of src/, all that are not TypeScript, under the address by which pages name them. */
const SCRIPT = /^\/(src\/[\w/-]+\.js)\?no-inline$/;

/**
 * Gives `npm run dev` the scripts that pages name by address as they are written. Vite would turn
 * them into modules, where one imports another later, and as classic scripts they would not run.
 */
export function serveClassic(): Plugin {
  return {
    name: 'serve-classic',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(answerClassic);
    },
  };
}

/** Answers a request for such a script, and hands any other on. */
export function answerClassic(
  request: IncomingMessage,
  response: ServerResponse,
  next: (fault?: unknown) => void,
): void {
  const [, file] = SCRIPT.exec(request.url ?? '') ?? [];
  if (file === undefined) {
    next();
    return;
  }
  readIfFile(file).then((content) => {
    if (content === null) {
      next();
      return;
    }
    response.setHeader('Content-Type', contentType(file));
    response.end(content);
  }, next);
}
