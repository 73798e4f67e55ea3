import { describe, expect, it } from 'vitest';
import { someDocument } from '../../../src/cite/fixtures.ts';
import type { ContentDocument } from '../../../src/model/document.ts';
import { registryUnit } from '../../test/test-help/project-registry.ts';
import { lintDocuments } from './lint-documents.ts';

const units = [
  registryUnit({
    id: 'gj-a',
    name: '国家甲局',
    place: 'zhongguo',
    group: '组',
    aliases: ['国甲局'],
  }),
];

/** A described document whose names stand in lines 2 (title), 3 (short name), 4 (aliases), 9 (order). */
const described = (id: string, change: Partial<ContentDocument>) => ({
  document: { ...someDocument(), id, title: `${id}方案`, shortName: id, aliases: [], ...change },
  placeOfSource: (path: readonly (string | number)[]) => ({
    file: `seeds/${id}/source.yaml`,
    line: { title: 2, shortName: 3, aliases: 4, order: 9 }[String(path[0])] ?? 1,
    column: Number(path[1] ?? 0) + 1,
  }),
});

function faults(first: Partial<ContentDocument>, second: Partial<ContentDocument>): string[] {
  const documents = [
    described('aa2022', { order: 1, ...first }),
    described('bb2022', { order: 2, ...second }),
  ];
  return lintDocuments(documents, units).map(
    ({ rule, place, message }) => `${place.file}:${place.line}:${place.column} ${rule} ${message}`,
  );
}

describe('the names of documents', () => {
  it('may say the same thing twice of one document', () => {
    expect(faults({ shortName: '甲方案', aliases: ['甲方案'] }, { aliases: ['乙方案'] })).toEqual(
      [],
    );
  });

  it('may mean several documents, of which the reader is then asked', () => {
    expect(faults({ aliases: ['方案', '“十四五”规划'] }, { aliases: ['十四五 规划'] })).toEqual([]);
  });

  it('are no title and no short name of another, blanks and marks apart', () => {
    expect(faults({ shortName: '十四五 规划' }, { aliases: ['“十四五”规划'] })).toEqual([
      'seeds/bb2022/source.yaml:4:1 alias-twice 名称““十四五”规划”已经属于 seeds/aa2022/source.yaml 第 3 行',
    ]);
    expect(faults({ shortName: '要点' }, { shortName: '要点' })).toEqual([
      'seeds/bb2022/source.yaml:3:1 alias-twice 名称“要点”已经属于 seeds/aa2022/source.yaml 第 3 行',
    ]);
    expect(faults({ aliases: ['bb2022方案'] }, {})).toEqual([
      'seeds/aa2022/source.yaml:4:1 alias-twice 名称“bb2022方案”已经属于 seeds/bb2022/source.yaml 第 2 行',
    ]);
  });

  it('mean no unit', () => {
    expect(faults({ aliases: ['甲方案', '国甲局'] }, {})).toEqual([
      'seeds/aa2022/source.yaml:4:2 alias-twice 名称“国甲局”是单位“国家甲局”的写法',
    ]);
  });

  it.each(['', '《》', '规'])('are no %j, which would be found everywhere', (name) => {
    expect(faults({}, { aliases: [name] })).toEqual([
      `seeds/bb2022/source.yaml:4:1 alias-short 名称“${name}”太短，会在别的词里认出来`,
    ]);
  });
});

describe('the order of documents', () => {
  it('is another for each', () => {
    expect(faults({ order: 2 }, { order: 2 })).toEqual([
      'seeds/bb2022/source.yaml:9:1 order-twice 次序 2 已用于 seeds/aa2022/source.yaml 第 9 行',
    ]);
  });
});
