import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves a middleware alone while the tests of a block run; what it hands on is answered with 404. */
export function servedMiddleware(answer: Middleware): (path: string) => Promise<Response> {
  const server = createServer((request, response) => {
    answer(request, response, () => {
      response.statusCode = 404;
      response.end('handed on');
    });
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
  afterAll(() => server.close());
  return (path) => fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
}
