import JSZip from 'jszip';
import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { tokensOf } from '../../src/memo/docx/compare-xml.ts';
import { writeLinks } from '../../src/memo/docx/link-docx.ts';
import { openDocx } from '../../src/memo/docx/open-docx.ts';
import { linkParts } from '../../src/memo/write/link-parts.ts';
import { makeDocx } from './fixture/make-docx.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const REFERENCE = run('见工作要点附件第45项。');
const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
const table = (inner: string) => `<w:tbl><w:tr>${cell(inner)}</w:tr></w:tbl>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where a reference may stand in a body, and how many links it gets. */
const PLACES: [name: string, body: string, links: number][] = [
  ['paragraph', paragraph(REFERENCE), 1],
  ['heading', paragraph(`<w:pPr><w:pStyle w:val="1"/></w:pPr>${REFERENCE}`), 1],
  ['list', paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>${REFERENCE}`), 1],
  ['cell', table(paragraph(REFERENCE)), 1],
  ['nested table', table(`${table(paragraph(REFERENCE))}<w:p/>`), 1],
  ['content control', `<w:sdt><w:sdtContent>${paragraph(REFERENCE)}</w:sdtContent></w:sdt>`, 1],
  ['control in a line', paragraph(`<w:sdt><w:sdtContent>${REFERENCE}</w:sdtContent></w:sdt>`), 1],
  ['several runs', paragraph(`${run('工作要')}${run('点附件第4')}${run('5项。')}`), 1],
  ['soft line break', paragraph(`<w:r><w:t>工作要点附件</w:t><w:br/><w:t>第45项。</w:t></w:r>`), 1],
  ['tab', paragraph(`<w:r><w:t>工作要点附件第</w:t><w:tab/><w:t>45项。</w:t></w:r>`), 1],
  ['tracked insertion', paragraph(`<w:ins w:id="1" w:author="甲">${REFERENCE}</w:ins>`), 1],
  [
    'half inserted',
    paragraph(
      `${run('工作要点附件第')}<w:ins w:id="1" w:author="甲">${run('45项')}</w:ins>${run('。')}`,
    ),
    1,
  ],
  [
    'tracked deletion',
    paragraph(
      `<w:del w:id="1" w:author="甲"><w:r><w:delText>工作要点附件第45项</w:delText></w:r></w:del>`,
    ),
    0,
  ],
  [
    'number with a deletion in it',
    paragraph(
      `${run('工作要点附件第4')}<w:del w:id="1" w:author="甲"><w:r><w:delText>6</w:delText></w:r></w:del>${run('5项。')}`,
    ),
    1,
  ],
  ['blanks at the ends', paragraph(run(' 按照工作要点附件第45项办理 ')), 1],
  ['blanks inside', paragraph(run(' 按照 工作要点附件第45项 办理 ')), 1],
  [
    'bookmark inside',
    paragraph(
      `${run('工作要点附件')}<w:bookmarkStart w:id="0" w:name="b"/>${run('第45项')}<w:bookmarkEnd w:id="0"/>`,
    ),
    1,
  ],
  ['two in one run', paragraph(run('工作要点附件第45项和工作要点第6条。')), 2],
  ['entities', paragraph(run('A&amp;B &lt;工作要点附件第45项&gt;')), 1],
  [
    'field',
    paragraph(
      `${run('工作要点附件第')}${field('begin')}${field('separate')}${run('45')}${field('end')}${run('项。')}`,
    ),
    0,
  ],
  [
    'simple field',
    paragraph(
      `${run('工作要点附件第')}<w:fldSimple w:instr="SEQ x">${run('45')}</w:fldSimple>${run('项。')}`,
    ),
    0,
  ],
  ['old link', paragraph(`<w:hyperlink w:anchor="a">${REFERENCE}</w:hyperlink>`), 0],
  [
    'half in an old link',
    paragraph(
      `${run('工作要点附件')}<w:hyperlink w:anchor="a">${run('第45项')}</w:hyperlink>${run('。')}`,
    ),
    0,
  ],
  [
    'relationship declared on an inner element',
    `${paragraph(REFERENCE)}<w:sectPr><w:headerReference xmlns:r="${R}" w:type="default" r:id="rId7"/></w:sectPr>`,
    1,
  ],
  ['a second declaration of the prefix', `<w:p xmlns:r="urn:other" r:x="1">${REFERENCE}</w:p>`, 1],
];

describe('a reference in a .docx', () => {
  it.each(PLACES)('%s', async (_, body, count) => {
    const bytes = await makeDocx(body);
    const { docx } = await openDocx(bytes);
    if (!docx) throw new Error('the file must open');
    const [before = ''] = docx.parts.map(({ xml }) => xml);
    const findings = checkMemo(docx.lines, corpus, false, docx.cells);
    const links = linkParts(docx.lines, findings, corpus, { units: false });
    const { bytes: written, refused } = await writeLinks(docx, links, 'https://x.example');
    if (!written) throw new Error('the file must be written');
    expect(links.flat().length - refused.length).toBe(count);
    const zip = await JSZip.loadAsync(written);
    const after = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const strict = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    });
    expect(strict.parseFromString(after, 'text/xml').documentElement?.localName).toBe('document');
    const ids = new Set([...after.matchAll(/r:id="(rIdPolicy\d+)"/g)].map(([, id = '']) => id));
    expect(tokensOf(after, ids)).toEqual(tokensOf(before, new Set()));
    // What a reader of the file sees is what stood there.
    const again = await openDocx(written);
    expect(again.docx?.lines).toEqual(docx.lines);
  });

  it.each(['footnotes', 'endnotes', 'comments', 'header', 'footer'])('in %s', async (kind) => {
    const path = `word/${kind}${kind === 'header' || kind === 'footer' ? '1' : ''}.xml`;
    const root =
      {
        footnotes: 'footnotes',
        endnotes: 'endnotes',
        comments: 'comments',
        header: 'hdr',
        footer: 'ftr',
      }[kind] ?? kind;
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const wrap = kind === 'footnotes' ? ['<w:footnote w:id="2">', '</w:footnote>'] : ['', ''];
    const xml = `<w:${root} xmlns:w="${W}">${wrap[0] ?? ''}${paragraph(REFERENCE)}${wrap[1] ?? ''}</w:${root}>`;
    const bytes = await makeDocx(paragraph(run('正文')), {
      [path]: xml,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/${kind}" Target="${path.slice(5)}"/></Relationships>`,
    });
    const { docx } = await openDocx(bytes);
    if (!docx) throw new Error('the file must open');
    const links = linkParts(docx.lines, checkMemo(docx.lines, corpus), corpus, { units: false });
    const { bytes: written, refused } = await writeLinks(docx, links, 'https://x.example');
    expect([links.flat().length, refused]).toEqual([1, []]);
    const zip = await JSZip.loadAsync(written ?? new Uint8Array());
    expect(await zip.file(path)?.async('string')).toContain('w:hyperlink');
  });

  it('an empty part is not damaged, a signature is told of', async () => {
    const bytes = await makeDocx(paragraph(REFERENCE), {
      'word/comments.xml':
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/comments" Target="comments.xml"/></Relationships>`,
      '_xmlsignatures/sig1.xml': '<Signature/>',
    });
    const { docx } = await openDocx(bytes);
    expect(docx?.unread).toEqual([]);
    expect(docx?.signed).toBe(true);
  });
});
