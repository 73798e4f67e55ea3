import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../src/text/find-titles.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { makeRecord } from '../../test/test-help/make-record.ts';
import { buildRefs } from './build-refs.ts';
import { readRefs } from './read-refs.ts';

const FILE = 'seeds/registry/refs.yaml';
const yaml = `refs:
  - id: gy
    name: 强国纲要（2021—2035年）
    kind: document
    names: [强国纲要（2021—2035年）]
    localNames: { gj2022: [纲要] }
    unmarkedNames: { xw2022: [强国建设纲要] }
  - id: jw
    name: 剑网
    kind: campaign
    names: [剑网]
  - id: zlz
    name: 专利周
    kind: campaign
    names: [“专利周”]
`;
const registry = readRefs('r.yaml', yaml).value;
const used = [
  makeRecord('gj2022/1', '落实《纲要》'),
  makeRecord('sx2022/t2', '落实《强国纲要(2021-2035 年)》，开展“剑网”行动和“专利周”'),
];

describe('buildRefs', () => {
  it('joins the forms of one document and keeps each as printed', () => {
    const { value, diagnostics } = buildRefs(used, registry);
    expect(diagnostics).toEqual([]);
    expect(value[0]).toEqual({
      id: 'gy',
      name: '强国纲要（2021—2035年）',
      kind: 'document',
      path: '/ref/gy/',
      forms: ['纲要', '强国纲要(2021-2035 年)'],
      document: null,
      note: '',
      places: [
        { record: 'gj2022/1', form: '纲要' },
        { record: 'sx2022/t2', form: '强国纲要(2021-2035 年)' },
      ],
    });
    expect(value[1]?.places).toEqual([{ record: 'sx2022/t2', form: '剑网' }]);
  });

  it('knows a document by a name without marks in the document that uses it, in no other', () => {
    const records = [
      ...used,
      makeRecord('sx2022/t4', '与强国建设纲要一体检查'),
      makeRecord('xw2022/20', '与强国建设纲要一体检查'),
    ];
    expect(buildRefs(records, registry).value[0]?.places.slice(2)).toEqual([
      { record: 'xw2022/20', form: '强国建设纲要' },
    ]);
  });

  it('reports a title that the registry does not know, a local name of another document too', () => {
    const unknown = [...used, makeRecord('sx2022/t3', '落实《纲要》和《办法》')];
    const { diagnostics } = buildRefs(unknown, registry);
    expect(diagnostics.map((one) => [one.rule, one.place.file])).toEqual([
      ['ref-unknown', 'seeds/sx2022/document.txt'],
      ['ref-unknown', 'seeds/sx2022/document.txt'],
    ]);
  });

  it('counts no campaign inside a title and none without its marks where they are asked for', () => {
    const records = [...used, makeRecord('sx2022/t3', '专利周刊')];
    expect(buildRefs(records, registry).value[2]?.places).toHaveLength(1);
    const titled = readRefs(
      'r.yaml',
      `${yaml}  - { id: fa, name: 案, kind: document, names: [剑网方案] }\n`,
    );
    const inside = buildRefs([...used, makeRecord('sx2022/t3', '《剑网方案》')], titled.value);
    expect(inside.value[1]?.places).toHaveLength(1);
  });

  it('reports an entry that nothing names', () => {
    const { diagnostics } = buildRefs([used[0] ?? makeRecord('gj2022/1', '')], registry);
    expect(diagnostics.map((one) => [one.rule, one.place.line])).toEqual([
      ['ref-unused', 8],
      ['ref-unused', 12],
    ]);
  });
});

describe('readRefs', () => {
  it('reports a name or an id used twice', () => {
    const twice = readRefs(
      'r.yaml',
      `${yaml}  - { id: jw, name: 甲, kind: campaign, names: [剑 网] }\n`,
    );
    expect(twice.diagnostics.map((one) => one.rule)).toEqual(['ref-twice', 'ref-twice']);
  });

  it('reports an id that no address can hold', () => {
    const long = `refs:\n  - { id: ${'a'.repeat(35)}, name: 甲, kind: campaign, names: [甲乙] }\n`;
    const { diagnostics } = readRefs('r.yaml', long);
    expect(diagnostics.map(({ rule, place }) => [rule, place.line])).toEqual([['bad-address', 2]]);
  });
});

describe('the registry of the project', () => {
  it('has an entry for every title in the five texts', async () => {
    const { records } = await readContent();
    const read = readRefs(FILE, readFileSync(FILE, 'utf8'));
    const { value, diagnostics } = buildRefs(records, read.value);
    expect([...read.diagnostics, ...diagnostics]).toEqual([]);
    const titles = records.flatMap(({ id, title, text }) =>
      [title ?? '', text].flatMap((part) => findTitles(part).map((one) => `${id} ${one.title}`)),
    );
    const placed = new Set(
      value.flatMap((ref) => ref.places.map(({ record, form }) => `${record} ${form}`)),
    );
    expect(titles.length).toBeGreaterThan(90);
    expect(titles.filter((one) => !placed.has(one))).toEqual([]);
    const outline = value.find((ref) => ref.id === 'qiangsheng-gangyao');
    expect(outline?.forms.length).toBeGreaterThanOrEqual(3);
    expect(outline?.note).toContain('强省战略纲要');
  });
});
