import { describe, expect, it } from 'vitest';
import { noDates } from '../view/test-site.ts';
import { bibtex } from './bibtex.ts';
import { citeDocument, citeRecord } from './citable.ts';
import { cslItem } from './csl-json.ts';
import { ROOT, someDocument, someRecord } from './fixtures.ts';
import { jsonLdText, legislation } from './legislation.ts';
import { metaTags } from './meta-tags.ts';
import { ris } from './ris.ts';

const record = citeRecord(someRecord(), someDocument(), ROOT);
const bare = citeDocument(
  someDocument({
    documentNumber: null,
    issuers: [],
    dates: noDates,
  }),
  ROOT,
);
const news = citeDocument(someDocument({ level: 'news', documentNumber: null }), ROOT);

describe('files for reference managers', () => {
  it('writes CSL-JSON with issuer, number, date, place and address', () => {
    expect(cslItem(record)).toEqual({
      id: 'sx2022-t45',
      type: 'report',
      title: '陕西省知识产权工作领导小组2022年工作要点：附件第45项',
      author: [{ literal: '陕西省知识产权工作领导小组办公室' }],
      number: '陕知组办发〔2022〕2号',
      section: '附件第45项',
      issued: { 'date-parts': [[2022, 4, 29]] },
      URL: 'https://zscq.example.cn/zc/sx2022/t45/',
      language: 'zh-CN',
    });
    expect(Object.keys(cslItem(bare))).toEqual(['id', 'type', 'title', 'URL', 'language']);
    expect(cslItem(news).type).toBe('article-newspaper');
  });

  it('writes RIS', () => {
    const lines = ris(record).split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines).toContain('AU  - 陕西省知识产权工作领导小组办公室');
    expect(lines).toContain('SN  - 陕知组办发〔2022〕2号');
    expect(lines).toContain('DA  - 2022/04/29');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(ris(bare)).not.toMatch(/^(?:AU|SN|DA|PY)/m);
  });

  it('writes BibTeX with the issuer as one name', () => {
    const entry = bibtex(record);
    expect(entry).toMatch(/^@techreport\{sx2022-t45,\n/);
    expect(entry).toContain('author = {{陕西省知识产权工作领导小组办公室}}');
    expect(entry).toContain('year = {2022}');
    expect(bibtex(citeDocument(someDocument({ title: '50%_a' }), ROOT))).toContain('50\\%\\_a');
  });
});

describe('legislation', () => {
  it('describes an official document and what it is part of', () => {
    expect(legislation(record)).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '陕知组办发〔2022〕2号',
      legislationType: '工作要点',
      legislationDate: '2022-04-29',
      legislationPassedBy: [{ name: '陕西省知识产权工作领导小组办公室' }],
      legislationJurisdiction: { name: '陕西省' },
      isPartOf: { '@id': 'https://zscq.example.cn/zc/sx2022/' },
      encoding: { legislationLegalValue: 'https://schema.org/UnofficialLegalValue' },
    });
  });

  it('takes the day of signing for that of the law, and that of publication for what it is', () => {
    const dates = {
      ...noDates,
      signed: '2022-03-28',
      issued: '2022-04-29',
      published: '2022-05-10',
    };
    expect(legislation(citeDocument(someDocument({ dates }), ROOT))).toMatchObject({
      legislationDate: '2022-03-28',
      datePublished: '2022-05-10',
    });
    const printed = { ...dates, signed: null, published: null };
    expect(legislation(citeDocument(someDocument({ dates: printed }), ROOT))).toMatchObject({
      legislationDate: '2022-04-29',
      datePublished: '2022-04-29',
    });
  });

  it('never states legal force and leaves out what is not stated', () => {
    const text = JSON.stringify(legislation(bare));
    expect(text).not.toMatch(/legislationLegalForce|legislationDate|legislationIdentifier/);
  });

  it('calls news an article', () => {
    expect(legislation(news)['@type']).toBe('NewsArticle');
  });

  it('cannot end the script element', () => {
    expect(jsonLdText({ name: '</script>' })).not.toContain('<');
  });
});

describe('metaTags', () => {
  it('gives Zotero title, issuer, number, date and address', () => {
    const tags = new Map(metaTags(record).map(({ name, content }) => [name, content]));
    expect(tags.get('citation_title')).toContain('附件第45项');
    expect(tags.get('citation_author')).toBe('陕西省知识产权工作领导小组办公室');
    expect(tags.get('citation_technical_report_number')).toBe('陕知组办发〔2022〕2号');
    expect(tags.get('citation_publication_date')).toBe('2022/04/29');
    expect(tags.get('citation_public_url')).toBe('https://zscq.example.cn/zc/sx2022/t45/');
    expect(metaTags(bare).some(({ name }) => name === 'DC.date')).toBe(false);
    const kinds = [record, bare, news].map(
      (each) => metaTags(each).find(({ name }) => name === 'z.itemType')?.content,
    );
    expect(kinds).toEqual(['report', 'report', 'newspaperArticle']);
  });
});
