import { describe, expect, it } from 'vitest';
import { aDocument, aRecord, aSection } from '../view/test-site.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { divisionOf } from './akn-article.ts';
import { ROOT } from './fixtures.ts';
import { outlineOf } from './outline-of.ts';

const article = aRecord('qh2019/a3', {
  kind: 'article',
  number: { printed: '第三条', order: 3 },
  section: ['第二章　保护'],
  sectionIds: ['qh2019/c2'],
  text: '有下列情形之一的，从重处罚：\n（一）重复侵权的；\n（二）拒不改正的。\n前款情形由主管部门认定。',
});

describe('a statute as Akoma Ntoso', () => {
  const document = aDocument('qh2019', { title: '青岚省知识产权条例' });
  const section = aSection('qh2019/c2', { headings: ['第二章　保护'] });
  const xml = akomaNtoso(outlineOf(document, [article], [section]), ROOT);

  it('has chapters, articles, 款 and 项 as elements of their own', () => {
    expect(xml).toContain('<chapter eId="sec_c2"><heading>第二章　保护</heading>');
    expect(xml).toContain('<article eId="art_3" class="record"><num>第三条</num>');
    expect(xml).toContain(
      '<paragraph eId="art_3__k1"><intro><p>有下列情形之一的，从重处罚：</p></intro>' +
        '<point eId="art_3__k1-x1"><num>（一）</num><content><p>重复侵权的；</p></content></point>',
    );
    expect(xml).toContain('<paragraph eId="art_3__k2"><content><p>前款情形由主管部门认定。</p>');
  });

  it('keeps every character of the print', () => {
    const printed = xml.replace(/<[^>]*>/g, '');
    for (const paragraph of article.text.split('\n')) expect(printed).toContain(paragraph);
  });

  it('knows the divisions of a statute from the sections of other documents', () => {
    expect(['b3', 'b3-d1', 'b3-d1-c2', 'c2-1', 's2', '3-1'].map(divisionOf)).toEqual([
      'book',
      'subdivision',
      'chapter',
      'section',
      null,
      null,
    ]);
  });
});
