import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerClassic } from './serve-classic.ts';

describe('the scripts that npm run dev leaves as they are', () => {
  const server = createServer((request, response) => {
    answerClassic(request, response, () => {
      response.end('handed on');
    });
  });
  const get = (path: string) =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
  afterAll(() => server.close());

  it('are the plain ones of src/, byte for byte', async () => {
    const response = await get('/src/layouts/early.js?no-inline');
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe(readFileSync('src/layouts/early.js', 'utf8'));
  });

  it.each([
    '/src/layouts/early.js',
    '/src/layouts/none.js?no-inline',
    '/src/cite/forms.ts?no-inline',
    '/node_modules/x.js?no-inline',
    '/src/../package.js?no-inline',
  ])('are not %s', async (path) => {
    expect(await (await get(path)).text()).toBe('handed on');
  });
});
