import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { akomaNtoso } from './akoma-ntoso.ts';
import { documentMarkdown } from './document-markdown.ts';
import { ROOT, someDocument, someRecord, someSection } from './fixtures.ts';
import { isRecord, outlineOf } from './outline-of.ts';

const point = someRecord({
  id: 'sx2022/p3',
  kind: 'point',
  number: { printed: '3', order: 5 },
  title: '加强司法保护',
  text: '占比<5%、*重点* & 其他。',
  responsibilities: [],
});
const notice = someRecord({
  id: 'sx2022/x1',
  kind: 'notice',
  number: { printed: null, order: 1 },
  sectionIds: [],
  text: '各成员单位：\n现印发你们。',
});
const outline = outlineOf(someDocument(), [notice, point, someRecord()], [someSection()]);

describe('outlineOf', () => {
  it('parts the annex from the main text and opens its sections again', () => {
    expect(outline.main.children).toHaveLength(2);
    expect(outline.annex?.children).toHaveLength(1);
  });

  it('takes headings as each place prints them, with or without an address', () => {
    const first = someRecord({ section: ['二、加强知识产权保护', '加强行政保护'] });
    const lost = someRecord({ id: 'sx2022/t46', section: [] });
    const { annex } = outlineOf(someDocument(), [first, lost], [someSection()]);
    const headings = annex?.children.map((child) => (isRecord(child) ? child.id : child.heading));
    expect(headings).toEqual(['二、加强知识产权保护', null]);
    const text = documentMarkdown(outlineOf(someDocument(), [first], [someSection()]), ROOT);
    expect(text).toContain('#### 加强行政保护');
  });

  it('has no annex where the document names none', () => {
    const plain = outlineOf(someDocument({ annexTitle: null }), [someRecord()], [someSection()]);
    expect(plain.annex).toBeNull();
  });
});

describe('akomaNtoso', () => {
  const xml = akomaNtoso(outline, ROOT);
  const parse = (text: string) =>
    new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');

  it('is well-formed and in the namespace of version 3.0', () => {
    const root = parse(xml).documentElement;
    expect(root?.namespaceURI).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0');
    expect(root?.localName).toBe('akomaNtoso');
  });

  it('gives every container an id of its own and keeps every text', () => {
    const all = [...parse(xml).getElementsByTagName('*')];
    const ids = all.map((element) => element.getAttribute('eId')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const text = parse(xml).documentElement?.textContent ?? '';
    for (const words of ['占比<5%、*重点* & 其他。', '现印发你们。', '组织开展新品种认定']) {
      expect(text).toContain(words);
    }
  });

  it('links every record to its absolute address', () => {
    expect(xml).toContain('href="https://zscq.example.cn/zc/sx2022/t45/"');
  });
});

describe('documentMarkdown', () => {
  const text = documentMarkdown(outline, ROOT);

  it('escapes what Markdown would take for markup', () => {
    expect(text).toContain('3\\. 加强司法保护。占比\\<5%、\\*重点\\* & 其他。');
  });

  it('escapes what would begin a list', () => {
    const listed = ['- 甲', '+ 乙', '1) 丙'].map((line, index) =>
      someRecord({ id: `sx2022/x${index + 1}`, number: { printed: null, order: 1 }, text: line }),
    );
    const lines = documentMarkdown(outlineOf(someDocument(), listed, []), ROOT).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['\\- 甲', '\\+ 乙', '1\\) 丙']));
  });

  it('carries headings, annex, units and links', () => {
    expect(text).toMatch(/^# 陕西省知识产权工作领导小组2022年工作要点\n/);
    expect(text).toContain('## 陕西省知识产权工作领导小组2022年工作要点任务分工表');
    expect(text).toContain('责任单位：省农业农村厅');
    expect(text).toContain('[sx2022/t45](https://zscq.example.cn/zc/sx2022/t45/)');
  });
});
