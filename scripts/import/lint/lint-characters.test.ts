import { describe, expect, it } from 'vitest';
import { runFixture } from '../../test/test-help/fixture.ts';

describe('a seed with invisible characters', () => {
  const { value } = runFixture('invisible-character');
  const record = (key: string) =>
    value?.records.find((one) => one.record.id === `xx2024/${key}`)?.record;

  it('has its words whole, in the order of the print', () => {
    expect(record('1-1-1')).toMatchObject({
      section: ['一、总体要求', '（一）指导思想'],
      text: '甲乙，丙丁（戊）。',
    });
  });

  it('has its units known', () => {
    expect(record('2-1-1')?.responsibilities.map(({ unit }) => unit)).toEqual(['mx-jj', 'mx-gz']);
  });

  it('has every one of them in the account, by name', () => {
    expect(value?.account.entries.map(({ text, lines }) => [text, lines[0]])).toEqual([
      ['U+200B', 4],
      ['U+202E', 6],
      ['U+202C', 6],
      ['U+200B', 9],
      ['U+00AD', 9],
    ]);
    expect(value?.account.inRecords).toBe((value?.account.characters ?? 0) - 5);
  });
});
