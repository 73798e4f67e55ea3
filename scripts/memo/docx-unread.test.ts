import { describe, expect, it } from 'vitest';
import { openDocx } from '../../src/memo/docx/open-docx.ts';
import { readMemo } from '../../src/memo/read/read-memo.ts';
import { makeDocx, paragraph } from './fixture/make-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'word/_rels/document.xml.rels';

/** The .rels of a body with one relationship each of these kinds to these targets. */
function relationships(...parts: [kind: string, target: string][]): Record<string, string> {
  const all = parts.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index}" Type="${TYPE}/${kind}" Target="${target}"/>`,
  );
  return {
    [RELS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  };
}

async function noticesOf(bytes: Uint8Array): Promise<string[]> {
  const { memo, error } = await readMemo('a.docx', bytes);
  if (!memo) throw new Error(error);
  return memo.notices;
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { docx, error } = await openDocx(bytes);
  if (!docx) throw new Error(error);
  return docx.lines;
}

const part = (name: string, text: string) => `<w:${name} ${W}>${paragraph(text)}</w:${name}>`;

describe('the parts of a .docx that hold words', () => {
  it('are all read, comments too', async () => {
    const bytes = await makeDocx(paragraph('正文'), {
      ...relationships(
        ['comments', 'comments.xml'],
        ['footer', './footer1.xml'],
        ['endnotes', '../word/endnotes.xml'],
        ['header', '/word/header1.xml'],
      ),
      'word/comments.xml': part('comments', '批注任务45'),
      'word/footer1.xml': part('ftr', '页脚'),
      'word/endnotes.xml': part('endnotes', '尾注'),
      'word/header1.xml': part('hdr', '页眉'),
    });
    expect(await linesOf(bytes)).toEqual(['正文', '尾注', '批注任务45', '页眉', '页脚']);
    expect(await noticesOf(bytes)).toEqual([]);
  });

  it('are found by their names where the list of parts is lost', async () => {
    const bytes = await makeDocx(paragraph('正文'), {
      'word/footnotes.xml': part('footnotes', '脚注任务45'),
    });
    expect(await linesOf(bytes)).toEqual(['正文', '脚注任务45']);
  });

  it('are named when they are damaged or missing', async () => {
    const bytes = await makeDocx(paragraph('正文'), {
      ...relationships(['footnotes', 'footnotes.xml'], ['comments', 'comments.xml']),
      'word/footnotes.xml': part('footnotes', '任务45').slice(0, -5),
    });
    expect(await noticesOf(bytes)).toEqual([
      '文稿里没有读的：损坏的脚注、损坏的批注；其中若有引用，请自行核对。',
    ]);
  });

  it('are read in a text box that only old programs show', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const bytes = await makeDocx(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wpc"/><mc:Fallback>${box('任务45')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect(await linesOf(bytes)).toEqual(['', '任务45']);
  });
});

describe('what may hold words and is not read', () => {
  it('is said in one sentence', async () => {
    const bytes = await makeDocx(
      `${paragraph('正文')}<w:p><m:oMath><m:r><m:t>任务45</m:t></m:r></m:oMath></w:p>`,
      relationships(
        ['image', 'media/1.png'],
        ['image', 'media/2.png'],
        ['image', 'media/2.png'],
        ['aFChunk', 'x.htm'],
      ),
    );
    expect(await noticesOf(bytes)).toEqual([
      '文稿里没有读的：插入的文件 1 个、图片 2 幅、公式；其中若有引用，请自行核对。',
    ]);
  });

  it('is said of pictures in a header', async () => {
    const bytes = await makeDocx(paragraph('正文'), {
      ...relationships(['header', 'header1.xml']),
      'word/header1.xml': part('hdr', '页眉'),
      'word/_rels/header1.xml.rels': relationships(['image', 'media/1.png'])[RELS] ?? '',
    });
    expect(await noticesOf(bytes)).toEqual([
      '文稿里没有读的：图片 1 幅；其中若有引用，请自行核对。',
    ]);
  });

  it('is a whole memo of scans', async () => {
    expect(await noticesOf(await makeDocx('<w:p/>', relationships(['image', '1.png'])))).toEqual([
      '文稿里没有读到文字；是扫描件或图片的，请先识别成文字再核对。',
      '文稿里没有读的：图片 1 幅；其中若有引用，请自行核对。',
    ]);
  });

  it('is a body that is no body: refused', async () => {
    for (const body of ['', 'x', '<html><p>任务45</p></html>', part('document', '任务45').slice(3)])
      expect((await openDocx(await makeDocx('', { 'word/document.xml': body }))).error).toContain(
        '正文已损坏',
      );
  });

  it('is never other words, whichever byte of the file is damaged', async () => {
    const bytes = await makeDocx(paragraph('任务45由省农业农村厅负责'));
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 0xff : byte));
      const { docx, error } = await openDocx(damaged);
      expect([['任务45由省农业农村厅负责'], undefined]).toContainEqual(docx?.lines);
      expect(docx === null).toBe(error !== null);
    }
  });
});
