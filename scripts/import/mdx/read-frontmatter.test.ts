import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../test/test-help/make-record.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { writeMdx } from './write-mdx.ts';

describe('readFrontmatter', () => {
  it.each(['2022', '2022-04-29', 'true', '~', '0x1F', '1e3', '甲: 乙 # 丙', '"引"', "'单'", '---'])(
    'reads a record as writeMdx wrote it, with the text %s',
    (text) => {
      const record = { ...makeRecord('sx2022/t1', text), title: text };
      expect(readFrontmatter(writeMdx({ record, marks: [] }))).toEqual(record);
    },
  );

  it('reads several paragraphs', () => {
    const record = makeRecord('sx2022/t1', '甲\n---\n乙\n');
    expect(readFrontmatter(writeMdx({ record, marks: [] }))).toEqual(record);
  });

  it('reads whatever text a record can have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, title) => {
        const record = { ...makeRecord('sx2022/t1', text), title };
        expect(readFrontmatter(writeMdx({ record, marks: [] }))).toEqual(record);
      }),
    );
  });

  it('gives null where there is none', () => {
    expect(readFrontmatter('只有正文')).toBeNull();
  });
});
