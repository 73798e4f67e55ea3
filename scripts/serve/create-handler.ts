import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { compress } from './compress.ts';
import { contentType } from './content-type.ts';
import { headersFor, parseHeaders } from './parse-headers.ts';
import { route } from './route.ts';

/** How a folder is served. */
export interface ServeOptions {
  /** The site's base, with a slash at both ends; `/` by default. */
  base?: string;
  /** Headers to add to the answer for a request; by default those of the folder's `_headers`. */
  headers?: (target: string) => Record<string, string> | Promise<Record<string, string>>;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

/**
 * Answers requests with the files of a folder, as the usual static hosts do: `/x/` gives
 * `x/index.html` at once with status 200, `/x` is sent on to `/x/`, anything else gives the site's
 * own 404 page with status 404.
 */
export function createHandler(
  dir: string,
  { base = '/', headers }: ServeOptions = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  const extra = headers ?? shippedHeaders(dir, base);
  return (request, response) => {
    const target = request.url ?? '/';
    void Promise.all([answer(dir, base, request.method ?? 'GET', target), extra(target)])
      .then(([given, more]): Answer => ({ ...given, headers: headersOf(given, more) }))
      .catch((error: unknown): Answer => ({ status: 500, headers: {}, body: String(error) }))
      .then(({ status, headers: all, body }) => {
        const packed = compress(body, all['Content-Type'], request.headers['accept-encoding']);
        const length = Buffer.byteLength(packed.body);
        response.writeHead(status, { 'Content-Length': length, ...all, ...packed.headers });
        response.end(request.method === 'HEAD' ? undefined : packed.body);
      });
  };
}

async function answer(dir: string, base: string, method: string, target: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD' }, body: '' };
  }
  const way = route(target, base);
  if (way && 'file' in way && way.file !== '_headers') {
    const body = await readIfFile(join(dir, way.file));
    if (body) return found(200, way.file, body);
    if (await readIfFile(join(dir, way.file, 'index.html'))) return slash(target);
  }
  if (way && 'folder' in way) return slash(target);
  const page = await readIfFile(join(dir, '404.html'));
  return found(404, '404.html', page ?? Buffer.from('404 没有这个页面'));
}

/** What is missing while a build takes the place of another must not stay missing for a year. */
function headersOf({ status, headers }: Answer, more: Record<string, string>) {
  const { 'Cache-Control': kept = 'no-cache', ...rest } = { ...headers, ...more };
  return { ...rest, 'Cache-Control': status === 200 ? kept : 'no-cache' };
}

/** Reads the file anew for each request: the folder is replaced by the next build. */
function shippedHeaders(dir: string, base: string) {
  return async (target: string): Promise<Record<string, string>> => {
    const file = await readIfFile(join(dir, '_headers'));
    const path = (target.split(/[?#]/, 1)[0] ?? '').slice(base.length - 1);
    return file ? headersFor(parseHeaders(file.toString('utf8')), path) : {};
  };
}

function found(status: number, file: string, body: Buffer): Answer {
  return {
    status,
    headers: { 'Content-Type': contentType(file), 'Cache-Control': 'no-cache' },
    body,
  };
}

/** The path alone, so that `//host/x` cannot send a reader to another site. */
function slash(target: string): Answer {
  const [path = '', query] = target.split('?', 2);
  const location = `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
  return { status: 301, headers: { Location: location }, body: '' };
}
