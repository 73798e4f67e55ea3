import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readSiteWords } from './read-site-words.ts';

const FILE = 'seeds/site.yaml';
const text = readFileSync(FILE, 'utf8');

function read(given: string, ids: string[] = []) {
  const diagnostics: Diagnostic[] = [];
  const words = readSiteWords(FILE, given, new Set(ids), diagnostics);
  return { words, faults: diagnostics.map(({ rule, place }) => [rule, place.line]) };
}

describe("the site's words", () => {
  it('are read without a fault', () => {
    expect(read(text).faults).toEqual([]);
    expect(read(text).words?.name).toBe('陕西知识产权政策文件库');
  });

  it('lose the examples that are not there, and no other', () => {
    const { examples } = read(text, ['sx145', 'sx145/i9']).words ?? {};
    expect(examples?.addresses.map(({ id }) => id)).toEqual(['sx145/i9']);
    expect(examples?.doubled).toBeNull();
    expect(read(text, ['gj2022/15a']).words?.examples.doubled).toBe('gj2022/15');
  });

  it('are an error in their line where the name is too long for a browser, or not there', () => {
    const line = text.split('\n').findIndex((one) => one.startsWith('name:')) + 1;
    const long = text.replace(/^name: .*$/m, `name: ${'甲'.repeat(17)}`);
    expect(read(long)).toEqual({ words: null, faults: [['yaml-schema', line]] });
    expect(read(text.replace(/^name: .*\n/m, '')).faults).toEqual([['yaml-schema', 1]]);
  });
});
