import { describe, expect, it } from 'vitest';
import { findQuotes } from './find-quotes.ts';
import { foldLine } from './fold-line.ts';

const quoted = (line: string) => findQuotes(foldLine(line, new Map())).map(({ text }) => text);

describe('findQuotes', () => {
  it.each([
    ['第6条“甲”和「乙」', ['甲', '乙']],
    ['"甲"，"乙"', ['甲', '乙']],
    ['“甲‘乙’丙”', ['甲‘乙’丙']],
    ['“甲“乙”丙”', ['甲“乙”丙']],
    ['『甲"乙"丙』', ['甲"乙"丙']],
    ['“”', []],
  ])('finds the outermost in %j', (line, texts) => {
    expect(quoted(line)).toEqual(texts);
  });

  it.each([
    ['“第6条“甲”，第7条“乙”', ['甲', '乙']],
    ['第6条”“甲”', ['甲']],
    ['“甲"乙”和“丙”', ['甲"乙', '丙']],
  ])('passes over a mark without its counterpart in %j', (line, texts) => {
    expect(quoted(line)).toEqual(texts);
  });

  it('reads a line of nothing but marks in no time', () => {
    expect(quoted('“'.repeat(100_000))).toEqual([]);
    expect(quoted(`${'“'.repeat(50_000)}甲${'”'.repeat(50_000)}`)).toHaveLength(1);
    expect(quoted(`${'“'.repeat(50_000)}${'」'.repeat(50_000)}`)).toEqual([]);
  });
});
