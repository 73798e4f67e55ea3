import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../parse-headers.ts';
import { fillTemplate } from './fill-template.ts';
import { SERVER_KINDS } from './kinds.ts';

const headers = readFileSync('public/_headers', 'utf8');
const places = {
  port: 8080,
  root: '/srv/www',
  before: '/srv/www-before',
  base: '/zscq/',
  headers,
};

describe('the configuration of each web server', () => {
  it.each(SERVER_KINDS)('of $name sends every header that ships', ({ template }) => {
    const text = fillTemplate(readFileSync(template, 'utf8'), places);
    for (const { headers: wanted } of parseHeaders(headers)) {
      for (const [name, value] of Object.entries(wanted)) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
    }
    expect(text).not.toMatch(/@[A-Z]+@/);
  });

  it('of all has a policy with each of these directives, and no looser', () => {
    const policy = parseHeaders(headers)[0]?.headers['Content-Security-Policy'];
    expect(policy?.split('; ')).toEqual([
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ]);
  });

  it('throws on a place that nobody knows', () => {
    expect(() => fillTemplate('@HOST@', places)).toThrow('nothing for @HOST@');
  });
});
