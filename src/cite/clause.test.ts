import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { citeRecord } from './citable.ts';
import { clauseCopy } from './clause.ts';
import { ROOT, someDocument, someRecord } from './fixtures.ts';
import { printedClause } from './printed-clause.ts';

const source = citeRecord(someRecord(), someDocument(), ROOT);

type Node = DefaultTreeAdapterMap['node'];

function elements(node: Node): DefaultTreeAdapterMap['element'][] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

describe('printedClause', () => {
  it('starts with number and title and keeps every paragraph', () => {
    const record = someRecord({ title: '加强保护', text: '甲。\n乙。' });
    expect(printedClause(record)).toEqual(['45. 加强保护。甲。', '乙。']);
  });

  it('keeps a title apart where the source does', () => {
    const record = someRecord({ kind: 'national-task', title: '健全机制', text: '甲:乙。' });
    expect(printedClause(record)).toEqual(['45. 健全机制', '甲:乙。']);
  });

  it('adds nothing where no number is printed', () => {
    const record = someRecord({ number: { printed: null, order: 1 }, text: '甲。' });
    expect(printedClause(record)).toEqual(['甲。']);
  });
});

describe('clauseCopy', () => {
  const { html, plain } = clauseCopy(['45. 甲 < 乙 & 丙。', '丁。'], source);

  it('carries 仿宋 of 16 pt and an indent of two characters in every paragraph', () => {
    const paragraphs = elements(parseFragment(html)).filter((element) => element.tagName === 'p');
    expect(paragraphs).toHaveLength(3);
    for (const paragraph of paragraphs) {
      const style = paragraph.attrs.find((attribute) => attribute.name === 'style')?.value;
      expect(style).toMatch(/text-indent:32pt;.*font-family:'仿宋';.*font-size:16pt/);
    }
  });

  it('has one absolute link and no class, script, picture or relative address', () => {
    const all = elements(parseFragment(html));
    expect([...new Set(all.map((element) => element.tagName))].sort()).toEqual(
      ['a', 'meta', 'p', 'span'].sort(),
    );
    const attributes = new Set(all.flatMap((element) => element.attrs.map(({ name }) => name)));
    expect([...attributes].sort()).toEqual(['charset', 'href', 'lang', 'style']);
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://zscq.example.cn/zc/sx2022/t45/"']);
  });

  it('says the same in plain text', () => {
    expect(plain).toBe(
      '　　45. 甲 < 乙 & 丙。\n　　丁。\n' +
        '　　出处：《陕西省知识产权工作领导小组2022年工作要点》（陕知组办发〔2022〕2号）附件第45项\n' +
        '　　https://zscq.example.cn/zc/sx2022/t45/\n',
    );
  });
});
