import { describe, expect, it } from 'vitest';
import { noDates } from '../../../src/view/test-site.ts';
import { makeRecord } from '../../test/test-help/make-record.ts';
import { annexLinks } from './annex-links.ts';
import { buildLinks } from './build-links.ts';
import { matterLinks } from './matter-links.ts';
import { quoteIn } from './quote-in.ts';
import { rankDocuments } from './rank-documents.ts';
import { readLinkDecisions } from './read-decisions.ts';
import { refLinks } from './ref-links.ts';
import { textLinks } from './text-links.ts';
import { titleLinks } from './title-links.ts';

const documents = [
  { id: 'mx2023', level: 'county' as const, dates: noDates },
  { id: 'sx2022', level: 'province' as const, dates: { ...noDates, issued: '2022-04-29' } },
  { id: 'sx145', level: 'province' as const, dates: { ...noDates, signed: '2021-09-02' } },
  { id: 'gj2022', level: 'national' as const, dates: noDates },
];
const ranks = rankDocuments(documents);
const decide = (text: string) => readLinkDecisions('l.yaml', text).value;
const ends = (links: { from: string; to: string }[]) => links.map((l) => `${l.from} ${l.to}`);

describe('rankDocuments', () => {
  it('ranks by level and then by date', () => {
    expect([...ranks.keys()]).toEqual(['gj2022', 'sx145', 'sx2022', 'mx2023']);
  });
});

describe('textLinks', () => {
  const long = '借助传统媒体与新兴媒体，用好融媒体，建立健全传播大矩阵';
  const plan = makeRecord('sx145/3-6-2', `做好宣传。${long}工作。`);

  it('links long shared wording and shows the sentences', () => {
    const county = makeRecord('mx2023/3-5-1', `${long}。其他工作。`);
    expect(textLinks([plan, county], ranks, [])).toEqual([
      {
        from: 'mx2023/3-5-1',
        to: 'sx145/3-6-2',
        type: 'same-text',
        basis: 'text',
        evidence: { from: long, to: `${long}工作` },
      },
    ]);
  });

  it('stays silent on short wording, one document, set phrases and titles alone', () => {
    const title = '《知识产权强国建设纲要与十四五国家知识产权保护和运用规划》';
    expect(textLinks([plan, makeRecord('mx2023/1', '借助传统媒体与新兴媒体')], ranks, [])).toEqual(
      [],
    );
    expect(textLinks([plan, makeRecord('sx145/1-1-1', long)], ranks, [])).toEqual([]);
    expect(textLinks([plan, makeRecord('mx2023/1', long)], ranks, [long])).toEqual([]);
    const cited = [makeRecord('sx145/1', `落实${title}`), makeRecord('mx2023/1', `按照${title}`)];
    expect(textLinks(cited, ranks, [])).toEqual([]);
  });
});

describe('titleLinks', () => {
  const titled = (id: string, title: string) => makeRecord(id, '甲', { title });

  it('links equal long titles of different documents', () => {
    const both = [
      titled('sx145/3-1-3', '推动版权产业 发展'),
      titled('mx2023/3-1-3', '推动版权产业发展'),
    ];
    expect(ends(titleLinks(both, ranks))).toEqual(['mx2023/3-1-3 sx145/3-1-3']);
  });

  it('stays silent on short titles and within one document', () => {
    const short = [titled('sx145/2-2-2', '坚持质量优先'), titled('mx2023/1-2-3', '坚持质量优先')];
    const one = [titled('sx145/1', '推动版权产业发展'), titled('sx145/2', '推动版权产业发展')];
    expect(titleLinks([...short, ...one], ranks)).toEqual([]);
  });
});

describe('refLinks', () => {
  const ref = (document: string | null, ...places: string[]) => ({
    id: 'r',
    name: '甲规划',
    kind: 'document' as const,
    path: '/ref/r/',
    forms: ['甲规划'],
    document,
    note: '',
    places: places.map((record) => ({ record, form: '甲规划' })),
  });
  const records = [
    makeRecord('gj2022/1', '落实《甲规划》'),
    makeRecord('sx145/x1', '印发《甲规划》'),
    makeRecord('mx2023/1', '按照《甲规划》'),
  ];

  it('links to the record of the cited document that prints its name', () => {
    const links = refLinks([ref('sx145', 'sx145/x1', 'mx2023/1')], records, ranks);
    expect(ends(links)).toEqual(['mx2023/1 sx145/x1']);
    expect(links[0]?.evidence).toEqual({ from: '《甲规划》', to: '《甲规划》' });
  });

  it('links those that name the same document outside the collection', () => {
    const links = refLinks([ref(null, 'gj2022/1', 'mx2023/1')], records, ranks);
    expect(ends(links)).toEqual(['mx2023/1 gj2022/1']);
  });

  it('stays silent where only one document names it', () => {
    expect(refLinks([ref(null, 'mx2023/1')], records, ranks)).toEqual([]);
  });
});

describe('annexLinks', () => {
  const point = makeRecord('sx2022/p1', '推进平台建设工作取得实效，办好论坛。', {
    kind: 'point',
    title: '加强平台建设工作',
  });
  const task = (text: string, section: string[] = []) =>
    makeRecord('sx2022/t1', text, { kind: 'task', section });

  it('takes shared wording first, then the printed heading', () => {
    const worded = annexLinks([point, task('推进平台建设工作取得实效')], decide(''));
    expect(worded.value[0]).toMatchObject({ basis: 'text', to: 'sx2022/p1' });
    const headed = annexLinks(
      [point, task('发布年报', ['一、总', '加强平台建设工作'])],
      decide(''),
    );
    expect(headed.value[0]).toMatchObject({
      basis: 'printed',
      evidence: { from: '发布年报', to: '加强平台建设工作' },
    });
  });

  it('adds what the editors say and reports a quote that does not stand', () => {
    const yaml = (from: string) =>
      `annex:\n  - { task: sx2022/t1, point: sx2022/p1, from: ${from}, to: 办好论坛 }\n`;
    expect(annexLinks([point, task('召开论坛')], decide(yaml('召开论坛'))).value).toHaveLength(1);
    const lost = annexLinks([point, task('召开论坛')], decide(yaml('召开大会')));
    expect(lost.diagnostics.map((d) => [d.rule, d.place.line])).toEqual([
      ['evidence-lost', 2],
      ['task-without-point', 0],
    ]);
  });
});

describe('matterLinks and buildLinks', () => {
  const records = [
    makeRecord('gj2022/1', '深入推进代理行业"蓝天"整治'),
    makeRecord('sx2022/t1', '巩固“蓝天” 成果'),
  ];
  const yaml = (quote: string, more = '') =>
    `matters:\n  - id: lt\n    name: 蓝天\n    quotes:\n      gj2022/1: 代理行业\n      sx2022/t1: ${quote}\n${more}`;

  it('links the records of a matter with their own words', () => {
    const byId = new Map(records.map((record) => [record.id, record]));
    expect(matterLinks(decide(yaml('蓝天成果')), byId, ranks).value).toEqual([
      {
        from: 'sx2022/t1',
        to: 'gj2022/1',
        type: 'same-matter',
        basis: 'editor',
        evidence: { from: '蓝天” 成果', to: '代理行业' },
      },
    ]);
  });

  it('reports evidence that no longer stands and a record that does not exist', () => {
    const input = { records, documents, refs: [] };
    const lost = buildLinks({ ...input, decisions: decide(yaml('白云')) });
    expect(lost.diagnostics.map((d) => [d.rule, d.place.line])).toEqual([['evidence-lost', 2]]);
    const gone = buildLinks({
      ...input,
      records: records.slice(0, 1),
      decisions: decide(yaml('蓝天')),
    });
    expect(gone.diagnostics.map((d) => d.rule)).toEqual(['link-record']);
  });

  it('reports a pair that is both one matter and two', () => {
    const both = yaml('蓝天', 'lookalikes:\n  - { records: [gj2022/1, sx2022/t1], why: 不同 }\n');
    const built = buildLinks({ records, documents, refs: [], decisions: decide(both) });
    expect(built.diagnostics.map((d) => d.rule)).toEqual(['link-contradiction']);
    expect(built.value).toEqual([]);
  });
});

describe('quoteIn', () => {
  it('gives the words of the record and never half a quotation', () => {
    const record = makeRecord('sx2022/t16', '组织开展“剑网 2022”专项行动。');
    expect(quoteIn(record, '“剑网2022”专项')).toBe('“剑网 2022”专项');
    expect(quoteIn(record, '“剑网”')).toBe('剑网');
    expect(quoteIn(record, '网剑')).toBeNull();
  });
});
