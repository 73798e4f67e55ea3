import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMemo } from '../../../src/memo/check-memo.ts';
import { buildCorpus } from '../../../src/memo/corpus/build-corpus.ts';
import { indexSite } from '../../../src/data/index-site.ts';
import type { Site } from '../../../src/data/site.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { search } from '../../../src/search/search.ts';
import { plainLists } from '../../../src/view/files/plain-lists.ts';
import { chain, chainLevels } from '../../../src/view/topics/chain.ts';
import { topicPage } from '../../../src/view/topics/topic-page.ts';
import { unitLevels } from '../../../src/view/units/unit-counts.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { readContent as readMemoContent } from '../../memo/read-content.ts';
import { searchCorpus } from '../test-help/search-corpus.ts';
import { makeTempProject, type TempProject } from '../test-help/temp-project.ts';

/** A document of another place, as an editor would add it. */
interface Added {
  code: string;
  place: string;
  title: string;
  issuer: string;
  tasks: string[];
}

const ADDED: Added[] = [
  {
    code: 'lh2024',
    place: 'linhe',
    title: '临河县知识产权方案',
    issuer: '临河县人民政府',
    tasks: ['培育专利。培育一批高价值专利。（责任单位：县市场监管局、发改局）'],
  },
  {
    code: 'bj2024',
    place: 'baoji',
    title: '宝鸡市知识产权规划',
    issuer: '宝鸡市人民政府',
    tasks: ['培育专利。培育高价值专利。（责任单位：市市场监管局，配合单位：省知识产权局）'],
  },
  {
    code: 'ql2024',
    place: 'qinglan',
    title: '青岚省知识产权方案',
    issuer: '青岚省人民政府',
    tasks: ['培育专利。培育高价值专利。（责任单位：省知识产权局、陕西省知识产权局）'],
  },
  {
    code: 'cz2024',
    place: 'zhongguo',
    title: '知识产权资金方案',
    issuer: '财政部',
    tasks: ['安排资金。支持高价值专利。（责任单位：财政部）'],
  },
];

const PLACES = `- { id: linhe, name: 临河县, shortName: 临河, level: county, parent: baoji, aliases: [], prefix: lh }
- { id: qinglan, name: 青岚省, shortName: 青岚, level: province, parent: zhongguo, aliases: [], prefix: ql }
`;
const UNITS = `
  - { id: lh-scjgj, name: 县市场监管局, place: linhe, group: 政府部门 }
  - { id: lh-fgj, name: 县发改局, place: linhe, group: 政府部门 }
  - { id: bjs-scjgj, name: 市市场监管局, place: baoji, group: 政府部门 }
  - { id: ql-zscqj, name: 省知识产权局, place: qinglan, group: 政府部门 }
  - { id: gj-czb, name: 财政部, place: zhongguo, group: 国家部委 }
`;

function addTo(seeds: string): void {
  appendFileSync(join(seeds, 'registry/places.yaml'), PLACES);
  appendFileSync(join(seeds, 'registry/units.yaml'), UNITS);
  ADDED.forEach(({ code, place, title, issuer, tasks }, index) => {
    const lines = tasks.map((task, at) => `${at + 1}.${task}`);
    const text = [issuer, title, '一、任务', '（一）创造', ...lines, ''].join('\n');
    const source = [
      `title: ${title}`,
      `shortName: ${title}`,
      'documentNumber: null',
      `issuers: [${issuer}]`,
      'dates: { signed: null, issued: null, published: null }',
      `place: ${place}`,
      `order: ${index + 10}`,
      'origin: 虚构的文件。',
      `sha256: ${sha256(text)}`,
      'layout: { wrap: line, body: outline, keys: chapter, titles: numbered, kinds: { default: work } }',
      '',
    ].join('\n');
    mkdirSync(join(seeds, code));
    writeFileSync(join(seeds, code, 'document.txt'), text);
    writeFileSync(join(seeds, code, 'source.yaml'), source);
    writeFileSync(join(seeds, code, 'editorial.yaml'), '{}\n');
  });
}

let project: TempProject;
let site: Site;
beforeAll(async () => {
  project = makeTempProject();
  addTo(join(project.folder, 'seeds'));
  const { code, output } = await project.runContent();
  if (code !== 0) throw new Error(output);
  site = indexSite(await readContent(join(project.folder, 'content')));
}, 120_000);
afterAll(() => {
  project.remove();
});

const unitsOf = (id: string) =>
  site.recordById.get(id)?.responsibilities.map(({ unit, role }) => `${unit ?? '?'} ${role}`);
const tasksOf = (unit: string) =>
  site.unitById.get(unit)?.assignments.map(({ record }) => record) ?? expect.unreachable(unit);

describe('a city, a second county, a second province and a ministry, added as seeds alone', () => {
  it('have their own offices, and no office a task of another place', () => {
    expect(unitsOf('lh2024/1-1-1')).toEqual(['lh-scjgj 责任单位', 'lh-fgj 责任单位']);
    expect(unitsOf('bj2024/1-1-1')).toEqual(['bjs-scjgj 责任单位', 'sx-zscqj 配合单位']);
    expect(unitsOf('ql2024/1-1-1')).toEqual(['ql-zscqj 责任单位', 'sx-zscqj 责任单位']);
    const county = site.units.filter(({ place }) => place === 'meixian');
    const others = county.flatMap(({ assignments, mentions }) => [
      ...assignments.map(({ record }) => record),
      ...mentions,
    ]);
    const codes = ADDED.map(({ code }) => `${code}/`);
    expect(others.filter((id) => codes.some((code) => id.startsWith(code)))).toEqual([]);
    expect(tasksOf('mx-scjgj').every((id) => id.startsWith('mx2023/'))).toBe(true);
    expect(tasksOf('lh-scjgj')).toEqual(['lh2024/1-1-1']);
  });

  it('stand at their level in lists, the city between province and county', () => {
    expect(site.documentById.get('bj2024')).toMatchObject({ level: 'city', kind: 'plan' });
    expect(site.documentById.get('cz2024')).toMatchObject({
      level: 'national',
      place: 'zhongguo',
      issuers: ['财政部'],
    });
    expect(unitLevels(site).map(({ level }) => level)).toEqual([
      'national',
      'province',
      'city',
      'county',
    ]);
  });

  it('have a column and a band in the chain, and columns on the pages of topics', () => {
    expect(chainLevels(site)).toEqual(['national', 'province', 'city', 'county']);
    const lanes = chain(site);
    expect(lanes.every(({ counts, bands }) => counts.length === 4 && bands.length === 3)).toBe(
      true,
    );
    const topic =
      site.topics.find(({ records }) => records.some(({ record }) => record === 'bj2024/1-1-1')) ??
      expect.unreachable('no topic');
    const columns = topicPage(site, topic).columns.map(({ document }) => document.id);
    expect(columns).toEqual(expect.arrayContaining(['bj2024', 'lh2024']));
  });

  it('are in what is taken along', () => {
    const lists = plainLists(site, 'https://zscq.example.cn');
    expect(lists.chain?.headings).toEqual([
      '主题',
      '国家条数',
      '国家与省对应',
      '省条数',
      '省与市对应',
      '市条数',
      '市与县对应',
      '县条数',
      '永久地址',
    ]);
    expect(lists.units?.rows.map((row) => row.slice(0, 2))).toContainEqual([
      '市市场监管局',
      '市级',
    ]);
  });

  it('are found by the search', async () => {
    const { corpus } = await searchCorpus(join(project.folder, 'content'));
    const found = async (text: string) => (await search(text, noFilters(), corpus)).state;
    expect(await found('宝鸡市市场监管局')).toBe('exact');
    expect(await found('临河县一（一）1')).toBe('exact');
  });

  it.each([
    ['临河县知识产权方案一（一）1由县发改局负责', 'right'],
    ['临河县知识产权方案一（一）1由县公安局负责', 'unit-differs'],
    ['宝鸡市知识产权规划一（一）1由市市场监管局牵头', 'right'],
    ['青岚省知识产权方案一（一）1由省知识产权局负责', 'right'],
  ])('are read by the memo: %s is %s', async (text, verdict) => {
    const memo = buildCorpus(await readMemoContent(join(project.folder, 'content')));
    expect(
      checkMemo([`《${text.replace(/(方案|规划)/u, '$1》')}。`], memo, true).at(-1)?.verdict,
    ).toBe(verdict);
  });
});
