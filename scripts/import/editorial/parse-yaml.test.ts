import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';
import { editorialSchema } from './schema.ts';

const schema = z.strictObject({
  list: z.array(z.strictObject({ name: z.string().min(1), n: z.number().default(1) })).default([]),
});

function read(text: string, how: z.ZodType = schema) {
  const diagnostics: Diagnostic[] = [];
  const { value, placeOf } = parseYaml<unknown>('a.yaml', text, how, diagnostics);
  const faults = diagnostics.map(
    ({ rule, place, message }) => `${place.line}:${place.column} ${rule} ${message}`,
  );
  return { value, placeOf, faults };
}

describe('parseYaml', () => {
  it('reads a file with nothing but comments as empty', () => {
    expect(read('# 没有判断\n')).toMatchObject({ value: { list: [] }, faults: [] });
    expect(read('')).toMatchObject({ value: { list: [] }, faults: [] });
  });

  it('knows where an entry stands, or the nearest one above it', () => {
    const { placeOf } = read('list:\n  - name: 甲\n  - { name: 乙 }\n');
    expect(placeOf(['list', 1])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
    expect(placeOf(['list', 1, 'n'])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
    expect(placeOf(['nothing'])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  });

  it('reports every fault of a file at once', () => {
    const { value, faults } = read('list:\n  - { name: "", n: 甲 }\n  - { nam: 乙 }\nmore: 1\n');
    expect(value).toBeNull();
    expect(faults).toEqual([
      '2:13 yaml-schema list.0.name：太短、太小或为空',
      '2:20 yaml-schema list.0.n：类型不对，或缺少这一项',
      '3:5 yaml-schema list.1.name：类型不对，或缺少这一项',
      '3:5 yaml-schema list.1：有不认识的项：nam',
      '1:1 yaml-schema 整个文件：有不认识的项：more',
    ]);
  });

  it('says in Chinese what is wrong with the YAML', () => {
    expect(read('list: [甲\n').faults).toEqual([
      '2:1 yaml-syntax YAML 写法有误：缩进不对，或括号没有配对（BAD_INDENT）',
    ]);
    expect(read('list: []\nlist: []\n').faults).toEqual([
      '2:1 yaml-syntax YAML 写法有误：同一项写了两次（DUPLICATE_KEY）',
    ]);
    expect(read('list: &a []\nmore: *a\n').faults).toEqual([
      '2:7 yaml-syntax YAML 写法有误：不能用 * 引用别处；以星号开头的文字用单引号括起来（ALIAS）',
    ]);
  });

  it('throws at no text whatever', () => {
    const piece = fc.constantFrom(
      'notes:',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ': ',
      '甲',
      '*a',
      '&a ',
      '"',
      "'",
      '|',
      '#',
      '\t',
      '!!x ',
      '? ',
      '<<: ',
      '1',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { value, faults } = read(pieces.join(''), editorialSchema);
        expect(value === null).toBe(faults.length > 0);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});
