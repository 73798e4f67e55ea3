import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { linkDocx } from '../../src/memo/docx/link-docx.ts';
import { openDocx } from '../../src/memo/docx/open-docx.ts';
import { linkParts } from '../../src/memo/write/link-parts.ts';
import type { Place } from '../../src/memo/corpus/finding.ts';
import { textToMarkdown } from '../../src/memo/write/to-markdown.ts';
import { decodeText } from '../../src/memo/read/decode-text.ts';
import { toHtml } from '../../src/memo/write/to-html.ts';
import { makeDocx } from './fixture/make-docx.ts';
import { findingLines } from './print-findings.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** Pieces of memos, good and broken, put together at random. */
const PIECES = [
  '《陕西省知识产权工作领导小组2022年工作要点》',
  '（陕知组办发〔2022〕2号）',
  '陕知组办发〔',
  '2022',
  '附件',
  '第',
  '45',
  '项',
  '、',
  '至',
  '—',
  '任务',
  '四十五',
  '三（二）',
  '专栏',
  '指标',
  '“',
  '”',
  '《',
  '》',
  '由',
  '省公安厅',
  '负责',
  '。',
  '，',
  '（',
  '）',
  '国家任务清单',
  'sx2022/t45',
  'https://',
  '以下简称',
  '条',
  '工作要点',
  '规划',
  '  ',
  '\t',
  '𠮷',
  '\ud800',
  '*',
  '[',
  ']',
  '<b>',
  '第×项',
  '任務',
  '國家任務清單',
  '12345',
  '4.5',
  '-1',
  '〇',
  '①',
  '\n',
  '\n　　',
  '\n\n',
];
const memo = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), {
  maxLength: 40,
});

/** The lines of a memo and all its links. */
function linked(pieces: readonly string[]) {
  const lines = pieces.join('').split('\n');
  const findings = checkMemo(lines, corpus, true);
  return { lines, links: linkParts(lines, findings, corpus, { units: true }) };
}

describe('any text at all', () => {
  it('is checked without a fault, and every finding stands where it says', () => {
    fc.assert(
      fc.property(memo, fc.boolean(), (pieces, wrapped) => {
        const lines = pieces.join('').split('\n');
        for (const finding of checkMemo(lines, corpus, wrapped)) {
          const { places, line, column, text } = finding;
          const slice = (one: Place) => (lines[one.line - 1] ?? '').slice(one.start, one.end);
          expect(places.map(slice).join('')).toBe(text);
          const [first] = places;
          expect(first?.line).toBe(line);
          expect(column).toBe([...(lines[line - 1] ?? '').slice(0, first?.start)].length + 1);
          for (const part of finding.parts) {
            expect(part.start < part.end).toBe(true);
            const holds = (one: Place) =>
              one.line === part.line && one.start <= part.start && part.end <= one.end;
            expect(places.some(holds)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter when it is linked', () => {
    const bare = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(memo, (pieces) => {
        const { lines, links } = linked(pieces);
        const written = textToMarkdown(lines, links, 'https://x.example');
        const read = written
          .replace(/(?<!\\)\]\(https:\/\/x\.example[^)]*\)/gu, '')
          .replace(/\\(.)|\[/gu, (_, kept: string | undefined) => kept ?? '');
        expect(bare(read)).toBe(bare(lines.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter in rich text, and none of it is markup but the paragraphs and links', () => {
    fc.assert(
      fc.property(memo, (pieces) => {
        const { lines, links } = linked(pieces);
        const html = toHtml(lines, links, 'https://x.example');
        const bare = html.replace(/<p>|<\/p>|<a href="https:\/\/x\.example\/[\w/-]+">|<\/a>/gu, '');
        expect(bare).not.toMatch(/[<>"]/u);
        const read = bare
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(read).toBe(lines.join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('is printed with two lines a finding, whatever stands in it', () => {
    fc.assert(
      fc.property(memo, (pieces) => {
        const findings = checkMemo(pieces.join('').split('\n'), corpus, true);
        const lines = findingLines('a.txt', findings);
        expect(lines.filter((words) => words.split('\n').length !== 2)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter in a .docx, whose XML stays whole', async () => {
    const safe = (text: string) =>
      text
        .replace(/[^\p{Script=Han}\w\s“”《》（）〔〕。，、—&<>]/gu, '')
        .replace(/[&<>\n\r]/gu, '·');
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${safe(text)}</w:t></w:r>`;
    await fc.assert(
      fc.asyncProperty(memo, async (pieces) => {
        const bytes = await makeDocx(`<w:p>${pieces.map(run).join('')}</w:p>`);
        const { docx } = await openDocx(bytes);
        if (!docx) throw new Error('the case itself is broken');
        const links = linkParts(docx.lines, checkMemo(docx.lines, corpus), corpus, { units: true });
        const before = [...docx.lines];
        const again = await openDocx(await linkDocx(docx, links, 'https://x.example'));
        expect(again.docx?.lines).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any bytes at all', () => {
  it('are read as a text or refused, and UTF-8 as what it is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'grapheme' }),
        (bytes, text) => {
          const { text: read, error } = decodeText(bytes);
          expect(read === null).toBe(error !== null);
          fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
          expect(decodeText(new TextEncoder().encode(text))).toEqual({
            text,
            notice: null,
            error: null,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are read as the body of a .docx or refused', async () => {
    const tag = fc.constantFrom(
      ...['<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '任务45', '<w:br/>', '<w:rPr/>'],
      ...['<w:ins>', '</w:ins>', '<w:del>', '</w:del>', '<w:p/>', '&amp;', '<', '&#0;', '<!--'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), async (tags) => {
        const { docx, error } = await openDocx(await makeDocx(tags.join('')));
        expect(docx === null).toBe(error !== null);
        if (!docx) return;
        const links = linkParts(docx.lines, checkMemo(docx.lines, corpus), corpus, { units: true });
        const before = [...docx.lines];
        const again = await openDocx(await linkDocx(docx, links, 'https://x.example'));
        expect(again.docx?.lines).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
