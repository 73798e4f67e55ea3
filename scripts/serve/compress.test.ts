import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from './compress.ts';

const TEXT = '知识产权'.repeat(200);

describe('compress', () => {
  it('packs a text for a browser that takes gzip', () => {
    const { body, headers } = compress(TEXT, 'text/html; charset=utf-8', 'gzip, br');
    expect(headers['Content-Encoding']).toBe('gzip');
    expect(gunzipSync(body).toString('utf8')).toBe(TEXT);
  });

  it('leaves alone what is small, no text, or not asked for', () => {
    expect(compress('短', 'text/html', 'gzip').headers).toEqual({});
    expect(compress(TEXT, 'application/zip', 'gzip').headers).toEqual({});
    expect(compress(TEXT, 'text/html', undefined)).toEqual({
      body: TEXT,
      headers: { Vary: 'Accept-Encoding' },
    });
  });
});
