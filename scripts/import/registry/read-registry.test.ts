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
    expect(read.diagnostics.map((one) => [one.rule, one.place.line, one.message])).toEqual([
      ['registry-entry', 2, '这一项的 id：类型不对，或缺少这一项'],
      ['registry-entry', 4, '这一项的 list：有不认识的项：x'],
    ]);
  });

  it('reports the part of an entry where it stands', () => {
    const text = 'list:\n  - id: a\n    names:\n      - 甲\n      - 7\n';
    const { diagnostics } = readRegistry('x.yaml', text, 'list', schema);
    expect(diagnostics.map(({ place }) => place)).toEqual([{ file: 'x.yaml', line: 5, column: 9 }]);
  });

  it('reports what nobody sees, but no mark of byte order', () => {
    const text = '\ufefflist:\n  - id: 甲\u200b局\n';
    const { diagnostics } = readRegistry('x.yaml', text, 'list', schema);
    expect(diagnostics.map(({ place, message }) => [place.line, place.column, message])).toEqual([
      [2, 10, 'YAML 写法有误：有看不见的控制符，删去它（U+200B）'],
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
