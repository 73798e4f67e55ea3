import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from './parse-headers.ts';

const RULES = parseHeaders(readFileSync('public/_headers', 'utf8'));
const policy = (path: string) => headersFor(RULES, path)['Content-Security-Policy'] ?? '';

describe('parseHeaders', () => {
  it('reads patterns, headers and comments', () => {
    expect(parseHeaders('# x\n/*\n  A: b; c\n\n/d/*\n  E: f\n  G: h\n')).toEqual([
      { pattern: '/*', headers: { A: 'b; c' } },
      { pattern: '/d/*', headers: { E: 'f', G: 'h' } },
    ]);
  });

  it('throws on a line that would do nothing', () => {
    expect(() => parseHeaders('  A: b')).toThrow('no pattern');
    expect(() => parseHeaders('/*\nA: b')).toThrow('no pattern');
  });
});

describe('the headers that ship', () => {
  it('allow nothing inline and nothing from elsewhere, on every path', () => {
    for (const path of ['/', '/sx2022/t45/', '/_astro/x.js', '/data/records.json']) {
      expect(policy(path)).toContain("default-src 'self'");
      expect(policy(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
    }
  });

  it('keep hashed files for a year and let others load the open data', () => {
    expect(headersFor(RULES, '/_astro/a.css')['Cache-Control']).toContain('immutable');
    expect(headersFor(RULES, '/sx2022/')['Cache-Control']).toBeUndefined();
    expect(headersFor(RULES, '/data/records.json')['Access-Control-Allow-Origin']).toBe('*');
  });
});
