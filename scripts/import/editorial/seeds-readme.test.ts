import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listFiles } from '../../lib/io/list-files.ts';
import { siteWords } from '../../../src/model/site-words.ts';
import { parseYaml } from './parse-yaml.ts';
import { editorialSchema, sourceSchema } from './schema.ts';

const README = readFileSync('seeds/README.md', 'utf8');

/** The folders of scripts that `npm run content` runs through. */
const IMPORT = /^(?:import|lib\/io)\//;

/** Names of rules as the code gives them: the first word of an error, or one of two. */
const RULE =
  /(?:errorAt|warningAt|error)\(\s*'([a-z0-9-]+)'|report\(\s*line,\s*'([a-z0-9-]+)'|\? '([a-z-]+)' : '([a-z-]+)',/g;

const code = (await listFiles('scripts'))
  .filter((file) => IMPORT.test(file) && file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(`scripts/${file}`, 'utf8'))
  .filter((text) => text.includes('diagnostic'));
const rules = [
  ...new Set(
    code.flatMap((text) =>
      [...text.matchAll(RULE)].flatMap((match) => match.slice(1).filter((rule) => Boolean(rule))),
    ),
  ),
].sort();

/** Every key of a schema, those of nested objects and lists included. */
function keysOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, value]) => [key, ...keysOf(value)]);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return keysOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return keysOf(schema.element);
  return [];
}

describe('seeds/README.md', () => {
  it('explains every rule that the import can report', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((rule) => !README.includes(`\`${rule}\``))).toEqual([]);
  });

  it('explains no rule that is gone', () => {
    const table = README.slice(README.indexOf('| 规则 |'));
    const names = [...table.matchAll(/^\| ((?:`[a-z0-9-]+` ?)+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(names.filter((name) => !code.some((text) => text.includes(`'${name}'`)))).toEqual([]);
    expect(names).toHaveLength(new Set(names).size);
  });

  it.each([
    ['source.yaml', sourceSchema],
    ['editorial.yaml', editorialSchema],
    ['site.yaml', siteWords],
  ] as const)('documents every key of %s', (_file, schema) => {
    const keys = keysOf(schema);
    expect(keys.length).toBeGreaterThan(10);
    const missing = keys.filter((key) => !new RegExp(`\`${key}\`|\\b${key}:`).test(README));
    expect(missing).toEqual([]);
  });

  it.each([
    ['source.yaml', sourceSchema],
    ['editorial.yaml', editorialSchema],
  ] as const)('has an example of %s that is valid', (file, schema) => {
    const [, example = ''] = new RegExp('```yaml\\n(# ' + file + '\\n[^`]*)```').exec(README) ?? [];
    const diagnostics: Diagnostic[] = [];
    const { value } = parseYaml<unknown>(file, example, schema, diagnostics);
    expect(diagnostics).toEqual([]);
    const empty = Object.entries(value as Record<string, unknown>).filter(
      ([key, list]) =>
        Array.isArray(list) && list.length === 0 && key !== 'aliases' && key !== 'relations',
    );
    expect(empty).toEqual([]);
  });

  it('names files that exist', () => {
    const files = [...README.matchAll(/`((?:seeds\/)?registry\/[a-z]+\.yaml)`/g)].map(
      ([, file = '']) => (file.startsWith('seeds/') ? file : `seeds/${file}`),
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
