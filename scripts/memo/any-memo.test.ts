import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus.ts';
import { linkDocx } from '../../src/memo/docx/link-docx.ts';
import { openDocx } from '../../src/memo/docx/open-docx.ts';
import { linkParts } from '../../src/memo/link-parts.ts';
import { textToMarkdown } from '../../src/memo/to-markdown.ts';
import { makeDocx } from './fixture/make-docx.ts';
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
];
const memo = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), {
  maxLength: 40,
});

describe('any text at all', () => {
  it('is checked without a fault, and every finding stands where it says', () => {
    fc.assert(
      fc.property(memo, (pieces) => {
        const lines = pieces.join('').split('\n');
        for (const finding of checkMemo(lines, corpus)) {
          const raw = lines[finding.line - 1] ?? '';
          expect(raw.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.column).toBe([...raw.slice(0, finding.start)].length + 1);
          for (const { start, end } of finding.parts) {
            expect(finding.start <= start && start <= end && end <= finding.end).toBe(true);
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
        const lines = pieces.join('').split('\n');
        const links = linkParts(lines, checkMemo(lines, corpus), corpus, { units: true });
        const written = textToMarkdown(lines, links, 'https://x.example');
        const read = written
          .replace(/(?<!\\)\]\(https:\/\/x\.example[^)]*\)/gu, '')
          .replace(/\\(.)|\[/gu, (_, kept: string | undefined) => kept ?? '');
        expect(bare(read)).toBe(bare(lines.join('')));
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
