import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readRegistry } from './read-registry.ts';

const schema = z.strictObject({ id: z.string(), names: z.array(z.string()).default([]) });

describe('readRegistry', () => {
  it('gives each entry with its line', () => {
    const read = readRegistry('x.yaml', '# 说明\nlist:\n  - id: a\n  - id: b\n', 'list', schema);
    expect(read.diagnostics).toEqual([]);
    expect(read.value).toEqual([
      { value: { id: 'a', names: [] }, line: 3 },
      { value: { id: 'b', names: [] }, line: 4 },
    ]);
  });

  it('reports every entry that is not of the schema and keeps the others', () => {
    const read = readRegistry(
      'x.yaml',
      'list:\n  - id: 1\n  - id: b\n  - id: c\n    x: 1\n',
      'list',
      schema,
    );
    expect(read.value.map((one) => one.value.id)).toEqual(['b']);
    expect(read.diagnostics.map((one) => [one.rule, one.place.line])).toEqual([
      ['registry-entry', 2],
      ['registry-entry', 4],
    ]);
  });

  it('reports what is not YAML or not a list', () => {
    expect(readRegistry('x.yaml', 'list: [a', 'list', schema).diagnostics[0]?.rule).toBe(
      'yaml-syntax',
    );
    expect(readRegistry('x.yaml', 'list: a', 'list', schema).diagnostics[0]?.rule).toBe(
      'registry-list',
    );
  });

  it('reports an unquoted asterisk instead of failing on it', () => {
    const { diagnostics } = readRegistry('x.yaml', 'list:\n  - id: *重点*\n', 'list', schema);
    expect(diagnostics.map(({ rule, place }) => [rule, place.line, place.column])).toEqual([
      ['yaml-syntax', 2, 9],
    ]);
  });

  it('reports a list that nobody reads once, with the first list of the file', () => {
    const text = 'list: []\nlsit:\n  - id: a\n';
    const lists = ['list', 'other'];
    const { diagnostics } = readRegistry('x.yaml', text, 'list', schema, lists);
    expect(diagnostics.map(({ rule, place }) => [rule, place.line])).toEqual([
      ['registry-list', 2],
    ]);
    expect(readRegistry('x.yaml', text, 'other', schema, lists).diagnostics).toEqual([]);
  });

  it('takes another list that is absent, and one without entries, for an empty one', () => {
    const lists = ['list', 'other'];
    expect(readRegistry('x.yaml', 'list: []', 'other', schema, lists)).toEqual({
      value: [],
      diagnostics: [],
    });
    expect(readRegistry('x.yaml', 'list:', 'list', schema).diagnostics).toEqual([]);
  });

  it('reports a file without its first list', () => {
    const { diagnostics } = readRegistry('x.yaml', '# 无', 'list', schema);
    expect(diagnostics.map(({ message }) => message)).toEqual(['没有列表 list']);
  });
});
