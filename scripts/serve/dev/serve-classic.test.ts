import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { servedMiddleware } from '../../test/test-help/served-middleware.ts';
import { answerClassic } from './serve-classic.ts';

describe('the scripts that npm run dev leaves as they are', () => {
  const get = servedMiddleware(answerClassic);

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
