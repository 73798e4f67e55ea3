import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContentRecord } from '../../../src/model/record.ts';
import { readWhole } from '../../test/test-help/read-whole.ts';

const FOLDER = 'scripts/test/fixtures/whole';

/** A record as its hand-made key has it: id, number, title, text, units, time limits, fields, targets. */
function keyOf(record: ContentRecord): string {
  const { id, number, title, text, responsibilities, deadlines, fields, targets } = record;
  return [
    id.replace(/^[^/]*\//u, ''),
    number.printed ?? '',
    title ?? '',
    text.replaceAll('\n', '⏎'),
    responsibilities.map(({ role, printed }) => `${role} ${printed}`).join('、'),
    deadlines.map(({ printed, date }) => `${printed}=${date ?? '–'}`).join('、'),
    fields.map(({ header, text: words }) => `${header}：${words}`).join('、'),
    targets
      .map(({ what, comparator, value, unit, year }) =>
        [what, comparator, value, unit, year ?? '–'].join(' '),
      )
      .join('、'),
  ].join(' | ');
}

describe('a whole document', () => {
  it.each(readdirSync(FOLDER))('%s is read as its key has it, and nothing is reported', (name) => {
    const read = (file: string) => readFileSync(`${FOLDER}/${name}/${file}`, 'utf8');
    const { value, diagnostics } = readWhole(read('document.txt'));
    expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    expect(value?.records.map(({ record }) => keyOf(record))).toEqual(
      read('key.txt').replace(/\n$/u, '').split('\n'),
    );
  });
});
