import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { linkDocx } from '../../src/memo/docx/link-docx.ts';
import { openDocx } from '../../src/memo/docx/open-docx.ts';
import { linkParts } from '../../src/memo/write/link-parts.ts';
import { makeDocx, paragraph } from './fixture/make-docx.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** Links a .docx and gives what was read and the XML of its parts afterwards. */
async function link(bytes: Uint8Array) {
  const { docx, error } = await openDocx(bytes);
  if (!docx) throw new Error(error);
  const findings = checkMemo(docx.lines, corpus);
  const links = linkParts(docx.lines, findings, corpus, { units: false });
  const zip = await JSZip.loadAsync(await linkDocx(docx, links, 'https://x.example'));
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const body = /<w:body>(.*)<\/w:body>/s.exec(await read('word/document.xml'))?.[1] ?? '';
  return { lines: docx.lines, texts: findings.map(({ text }) => text), body, read };
}

const refusal = async (bytes: Uint8Array) => (await openDocx(bytes)).error;

describe('a linked .docx', () => {
  it('keeps the formatting of a run that is cut, and its blanks', async () => {
    const run = '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>见 任务45 。</w:t></w:r>';
    const { body, read } = await link(await makeDocx(`<w:p>${run}</w:p>`));
    expect(body).toBe(
      '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">见 </w:t></w:r>' +
        '<w:hyperlink r:id="rIdPolicy1" w:history="1"><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr>' +
        '<w:t>任务45</w:t></w:r></w:hyperlink>' +
        '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> 。</w:t></w:r></w:p>',
    );
    expect(await read('word/_rels/document.xml.rels')).toContain(
      'Target="https://x.example/sx2022/t45/" TargetMode="External"',
    );
  });

  it('holds a reference of several runs in one link, bookmarks and all', async () => {
    const { body } = await link(
      await makeDocx(
        '<w:p><w:r><w:t>任务</w:t></w:r><w:bookmarkStart w:id="0" w:name="a"/><w:r><w:rPr><w:i/></w:rPr><w:t>45</w:t></w:r></w:p>',
      ),
    );
    expect(body).toBe(
      '<w:p><w:hyperlink r:id="rIdPolicy1" w:history="1"><w:r><w:t>任务</w:t></w:r><w:bookmarkStart w:id="0" w:name="a"/><w:r><w:rPr><w:i/></w:rPr><w:t>45</w:t></w:r></w:hyperlink></w:p>',
    );
  });

  it('reads inserted words and not deleted ones, and links across the insertion', async () => {
    const { lines, texts, body } = await link(
      await makeDocx(
        '<w:p><w:r><w:t>任务</w:t></w:r><w:del w:id="1"><w:r><w:delText>99</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>45号</w:t></w:r></w:ins><w:moveFrom w:id="3"><w:r><w:t>搬走</w:t></w:r></w:moveFrom></w:p>',
      ),
    );
    expect([lines, texts]).toEqual([['任务45号'], ['任务45号']]);
    // w:ins may not hold a link, so the link holds the insertion.
    expect(body).toContain('<w:ins w:id="2"><w:r><w:t>45号</w:t></w:r></w:ins></w:hyperlink>');
  });

  it('reads links and fields that are there and leaves them alone', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>任务46</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const input = `<w:p><w:hyperlink w:anchor="a"><w:r><w:t>任务45</w:t></w:r></w:hyperlink>${field}<w:fldSimple w:instr="REF b"><w:r><w:t>任务47</w:t></w:r></w:fldSimple></w:p>`;
    const { lines, body } = await link(await makeDocx(input));
    expect(lines).toEqual(['任务45任务46任务47']);
    expect(body).toBe(input);
  });

  it('links a text box in both of its copies and reads it once', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const { lines, body } = await link(
      await makeDocx(
        `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('任务45')}</mc:Choice><mc:Fallback>${box('任务45')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文任务46</w:t></w:r></w:p>`,
      ),
    );
    expect(lines).toEqual(['正文任务46', '任务45']);
    expect(body.split('<w:hyperlink').length - 1).toBe(3);
  });

  it('reads tables cell by cell, tabs and line breaks, and decodes entities', async () => {
    const { lines, texts } = await link(
      await makeDocx(
        `<w:tbl><w:tr><w:tc>${paragraph('任务&#52;5')}</w:tc><w:tc><w:p><w:r><w:t>R&amp;D</w:t><w:tab/><w:t>任务</w:t><w:br/><w:t>46</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(lines).toEqual(['任务45', 'R&D\t任务 46']);
    expect(texts).toEqual(['任务45', '任务 46']);
  });

  it('declares the namespace of relationships where the document does not', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const { body } = await link(await makeDocx(paragraph('任务45'), {}, w));
    expect(body).toContain(
      '<w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id=',
    );
  });

  it.each([
    ['another prefix', 'xmlns:ns0', 'ns0:', ' ns0:history="1"'],
    ['no prefix', 'xmlns', '', ''],
  ])('is written with %s where the document is', async (_, declaration, w, history) => {
    const strict = 'http://purl.oclc.org/ooxml';
    const document =
      `<${w}document ${declaration}="${strict}/wordprocessingml/main"><${w}body>` +
      `<${w}p><${w}r><${w}rPr><${w}b/></${w}rPr><${w}t>见任务45。</${w}t></${w}r></${w}p>` +
      `</${w}body></${w}document>`;
    const { texts, read } = await link(
      await makeDocx('', {
        'word/document.xml': document,
        'word/_rels/document.xml.rels':
          '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      }),
    );
    expect(texts).toEqual(['任务45']);
    const run = (text: string) =>
      `<${w}r><${w}rPr><${w}b/></${w}rPr><${w}t>${text}</${w}t></${w}r>`;
    expect(await read('word/document.xml')).toContain(
      `<${w}p>${run('见')}<${w}hyperlink xmlns:r="${strict}/officeDocument/relationships" r:id="rIdPolicy1"${history}>` +
        `${run('任务45')}</${w}hyperlink>${run('。')}</${w}p>`,
    );
    expect(await read('word/_rels/document.xml.rels')).toContain(
      `"><Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="rIdPolicy1" Type="${strict}/officeDocument/relationships/hyperlink"`,
    );
  });

  it('links footnotes, with relationships of their own', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdPolicy1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>';
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${paragraph('任务46')}</w:footnote></w:footnotes>`;
    const { lines, read } = await link(
      await makeDocx(paragraph('任务45'), {
        'word/_rels/document.xml.rels': rels,
        'word/footnotes.xml': footnotes,
      }),
    );
    expect(lines).toEqual(['任务45', '任务46']);
    expect(await read('word/_rels/footnotes.xml.rels')).toContain('/sx2022/t46/');
    expect(await read('word/_rels/document.xml.rels')).toContain('Id="rIdPolicy2"');
  });

  it('reads the base of a phonetic guide and does not cut it', async () => {
    const input =
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>rèn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>任务45</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>和任务46</w:t></w:r></w:p>';
    const { lines, body } = await link(await makeDocx(input));
    expect(lines).toEqual(['任务45和任务46']);
    expect(body).toContain('<w:rubyBase><w:r><w:t>任务45</w:t></w:r></w:rubyBase>');
    expect(body.split('<w:hyperlink').length - 1).toBe(1);
  });

  it('is the input again when there is nothing to link', async () => {
    const input = paragraph('没有引用的文稿');
    expect((await link(await makeDocx(input))).body).toBe(input);
  });
});

describe('what is no .docx', () => {
  it.each([
    ['an empty file', new Uint8Array(0), '空的'],
    ['text', new TextEncoder().encode('任务45'), '不是 .docx'],
    [
      'an old .doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      '旧格式',
    ],
    ['a cut zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), '损坏'],
  ])('%s is refused in words', async (_, bytes, words) => {
    expect(await refusal(bytes)).toContain(words);
  });

  it('an encrypted file is told from an old one', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
    expect(await refusal(bytes)).toContain('密码');
  });

  it('a zip of something else is refused', async () => {
    const zip = new JSZip();
    zip.file('xl/workbook.xml', '<workbook/>');
    expect(await refusal(await zip.generateAsync({ type: 'uint8array' }))).toContain(
      '没有 Word 正文',
    );
  });

  it('broken XML is refused', async () => {
    expect(await refusal(await makeDocx('<w:p><w:r></w:p>'))).toContain('损坏');
  });

  it('a bomb is stopped before it unfolds', async () => {
    const zip = await JSZip.loadAsync(await makeDocx(''));
    zip.file('word/document.xml', new Uint8Array(120 * 1024 * 1024));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await refusal(bytes)).toContain('大得不正常');
  });
});
