import { describe, expect, it } from 'vitest';
import {
  aDocument,
  anIndicator,
  aRecord,
  aSection,
  assigned,
} from '../../../../src/view/test-site.ts';
import { parsePage } from '../parse-page.ts';
import type { Site } from '../site.ts';
import { checkPrinted, type PrintedContent } from './printed.ts';

const inPart = { sectionIds: ['sx2022/s1'], section: ['一、加强保护'] };
const content: PrintedContent = {
  documents: [aDocument('sx2022')],
  sections: [aSection('sx2022/s1', { records: ['sx2022/p1', 'sx2022/t1'] })],
  records: [
    aRecord('sx2022/p1', {
      ...inPart,
      kind: 'point',
      title: '健全台账',
      text: '每季更新。\n逐项核对。',
    }),
    aRecord('sx2022/t1', {
      ...inPart,
      text: '开展培训两期。',
      responsibilities: [assigned('sx-a', { printed: '省甲厅' })],
    }),
    aRecord('sx2022/i1', { kind: 'indicator', title: '登记作品（件）', text: '60 80 预期性' }),
  ],
  indicators: [
    anIndicator('sx2022/i1', {
      name: '登记作品',
      unit: '件',
      base: { year: 2020, value: 60 },
      target: { year: 2025, value: 80 },
    }),
  ],
  accounts: [
    {
      document: 'sx2022',
      lines: 5,
      characters: 0,
      inRecords: 0,
      setAside: 0,
      entries: [{ reason: 'table-header', lines: [4, 4], text: '指标 单位', why: '表头' }],
    },
  ],
  seeds: new Map([
    [
      'sx2022',
      '一、加强保护\n1.健全台账。每季更新。逐项核对。\n2 开展培训两期。 省甲厅\n指标 单位\n1 登记作品（件） 60 80 预期性\n',
    ],
  ]),
};

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><main><h1>甲</h1>${body}</main></html>`;
const PAGES: Record<string, string> = {
  'sx2022/index.html': page(
    '<div class="side"><a>一、加强保护</a></div><h2>一、加强保护</h2>' +
      '<div id="p1"><a>1</a><h3>健全台账</h3><div class="print"><p>每季<span>更新</span>。</p><p>逐项核对。</p></div>' +
      '<aside class="notes">底本作逐项核对</aside></div>' +
      '<div id="t1"><a>2</a><div class="print"><p>开展培训两期。</p></div><p>责任 省甲厅</p></div>' +
      '<table><tr id="i1"><th>1</th><td>登记作品（件）</td><td>60</td><td>80</td><td>预期性</td></tr></table>',
  ),
  'sx2022/s1/index.html': page('<div id="p1"></div><div id="t1"></div>'),
  'sx2022/p1/index.html': page(
    '<h1>健全台账</h1><div class="print"><p>每季更新。</p><p>逐项核对。</p></div>',
  ),
  'sx2022/t1/index.html': page('<div class="print"><p>开展培训两期。</p></div>'),
  'sx2022/i1/index.html': page('登记作品（件）<div class="print"><p>60 80 预期性</p></div>'),
};

/** What is found of the pages when one of them is changed. */
function faults(
  file = 'sx2022/index.html',
  change: (html: string) => string = (html) => html,
  given: Partial<PrintedContent> = {},
): string[] {
  const html = { ...PAGES, [file]: change(PAGES[file] ?? '') };
  const pages = new Map(
    Object.entries(html)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => [name, parsePage(name, text)]),
  );
  const site: Site = {
    label: 'dist/',
    base: '/',
    origin: '',
    files: new Set(),
    pages,
    texts: new Map(),
  };
  return checkPrinted(site, { ...content, ...given }).map(
    ({ rule, place, message }) => `${place.file} ${rule} ${message}`,
  );
}
const without = (words: string) => (html: string) => html.replace(words, '');

describe('what pages print', () => {
  it('is what their records, headings and seeds have', () => {
    expect(faults()).toEqual([]);
  });

  it('is missed where the page of a record is empty, cut or gone', () => {
    const file = 'sx2022/p1/index.html';
    expect(faults(file, (html) => html.replace(/<div class="print">.*<\/div>/u, ''))).toEqual([
      `dist/${file} record-not-printed sx2022/p1 的网页没有印出它的原文“每季更新。”`,
    ]);
    expect(faults(file, without('逐项核对。'))).toEqual([
      `dist/${file} record-not-printed sx2022/p1 的网页没有印出它的原文“逐项核对。”`,
    ]);
    expect(faults(file, without('<h1>健全台账</h1>'))).toEqual([
      `dist/${file} record-not-printed sx2022/p1 的网页没有印出它的原文“健全台账”`,
    ]);
    expect(faults(file, () => '')).toEqual([`dist/${file} record-page 没有 sx2022/p1 的网页`]);
  });

  it('is missed where a document leaves out a clause, which only a note repeats', () => {
    expect(faults('sx2022/index.html', without('<p>逐项核对。</p>'))).toEqual([
      'dist/sx2022/index.html document-not-printed 文件页上 sx2022/p1 没有印出“逐项核对。”',
      'dist/sx2022/index.html seed-not-printed 文件页比原文少了4个字：逐项核对',
    ]);
  });

  it('is missed where a document leaves out a heading, which only its contents repeat', () => {
    expect(faults('sx2022/index.html', without('<h2>一、加强保护</h2>'))).toContain(
      'dist/sx2022/index.html document-not-printed 文件页上 sx2022/p1 之前没有标题“一、加强保护”',
    );
  });

  it('is missed where a document leaves out a unit, a figure, a title or a record', () => {
    expect(faults('sx2022/index.html', without('省甲厅'))[0]).toContain('没有印出“省甲厅”');
    expect(faults('sx2022/index.html', without('<td>80</td>'))[0]).toContain('没有印出“80”');
    expect(faults('sx2022/index.html', without('<h3>健全台账</h3>'))[0]).toContain('没有印出标题');
    expect(faults('sx2022/index.html', without('id="t1"'))[0]).toContain('文件页没有 sx2022/t1');
  });

  it('is wrong where a document prints its records in another order', () => {
    const swap = (html: string) =>
      html.replace('id="p1"', 'id="x"').replace('id="t1"', 'id="p1"').replace('id="x"', 'id="t1"');
    expect(faults('sx2022/index.html', swap)).toContain(
      'dist/sx2022/index.html document-not-printed 文件页上 sx2022/t1 排到了前一条的前面',
    );
  });

  it('is missed where the seed has words that no record has', () => {
    const seeds = new Map([['sx2022', `${content.seeds.get('sx2022') ?? ''}另行通知。\n`]]);
    expect(faults('sx2022/index.html', undefined, { seeds })).toEqual([
      'dist/sx2022/index.html seed-not-printed 文件页比原文少了4个字：另行通知',
    ]);
  });

  it('is missed where a section has no records, or its page lacks one', () => {
    const sections = [aSection('sx2022/s1', { records: [] })];
    expect(faults('sx2022/index.html', undefined, { sections })).toEqual([
      'dist/sx2022/s1/index.html section-empty sx2022/s1 没有条目，也没有正文',
    ]);
    expect(faults('sx2022/s1/index.html', without('<div id="t1"></div>'))).toEqual([
      'dist/sx2022/s1/index.html section-not-printed sx2022/s1 的网页没有它的条目 sx2022/t1',
    ]);
  });

  it('is not asked of a document of which only the headings may be reprinted', () => {
    const documents = [aDocument('sx2022', { reprint: 'headings' })];
    expect(faults('sx2022/index.html', without('<p>逐项核对。</p>'), { documents })).toEqual([]);
    expect(faults('sx2022/t1/index.html', without('开展'), { documents })).toEqual([]);
  });
});
