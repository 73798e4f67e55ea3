import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../lib/io/read-content.ts';
import { printedSynonyms, readSynonyms } from './read-synonyms.ts';

const FILE = 'seeds/registry/synonyms.yaml';
const entry = (say: string, mean: string) =>
  `  - { say: [${say}], mean: [${mean}], sort: 简称, source: 通用简称 }\n`;
const read = (...entries: string[]) => readSynonyms(FILE, `synonyms:\n${entries.join('')}`);
const told = (...entries: string[]) =>
  read(...entries).diagnostics.map(({ rule, place, message }) => [rule, place.line, message]);

describe('readSynonyms', () => {
  it('reads what readers say and what is printed for it', () => {
    expect(read(entry('知产', '知识产权'), entry('电商', '电子商务')).value.entries).toHaveLength(
      2,
    );
    expect(told(entry('知产', '知识产权'), entry('电商', '电子商务'))).toEqual([]);
  });

  it('reports a word that is said in two entries, however it is written', () => {
    expect(told(entry('AI', '人工智能'), entry('ａｉ', '爱'.repeat(2)))).toEqual([
      ['synonym-twice', 3, '“ａｉ”在第 2 行已经有了意思'],
    ]);
  });

  it('reports a circle, and a word that leads on to another', () => {
    expect(told(entry('甲甲', '乙乙'), entry('乙乙', '甲甲'))).toEqual([
      ['synonym-circle', 2, '“乙乙”绕回到自己（第 3 行）'],
      ['synonym-circle', 3, '“甲甲”绕回到自己（第 2 行）'],
    ]);
    expect(told(entry('甲甲', '甲甲'))).toEqual([
      ['synonym-circle', 2, '“甲甲”绕回到自己（第 2 行）'],
    ]);
    expect(told(entry('甲甲', '乙乙'), entry('乙乙', '丙丙'))).toEqual([
      ['synonym-circle', 2, '“乙乙”不是文件里的写法，它自己又指别的词（第 3 行）'],
    ]);
  });

  it('reports an entry that lacks a part, with its line, and keeps the others', () => {
    const { value, diagnostics } = read(
      '  - { say: [知产], sort: 简称 }\n',
      entry('电商', '电子商务'),
    );
    expect(value.entries).toHaveLength(1);
    expect(diagnostics.map(({ rule, place }) => [rule, place.line])).toEqual([
      ['registry-entry', 2],
      ['registry-entry', 2],
    ]);
  });

  it('reports a file that is no YAML', () => {
    expect(readSynonyms(FILE, 'synonyms: [').diagnostics[0]?.rule).toBe('yaml-syntax');
  });
});

describe('printedSynonyms', () => {
  const records = [{ title: null, text: '推进电子商务领域知识产权保护。' }];

  it('leaves out what no record prints, and says so', () => {
    const found = printedSynonyms(records, read(entry('电商', '电子商务, 网络零售')).value);
    expect(found.value.map(({ mean }) => mean)).toEqual([['电子商务']]);
    expect(
      found.diagnostics.map(({ rule, severity, place }) => [rule, severity, place.line]),
    ).toEqual([['synonym-unprinted', 'warning', 2]]);
    expect(printedSynonyms(records, read(entry('高企', '高新技术企业')).value).value).toEqual([]);
  });

  it('finds every word of the registry in some record', async () => {
    const own = readSynonyms(FILE, readFileSync(FILE, 'utf8'));
    expect(own.diagnostics).toEqual([]);
    const { records: all } = await readContent();
    expect(printedSynonyms(all, own.value).diagnostics).toEqual([]);
  });
});
