import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { isWellFormed } from '../../src/memo/docx/compare-xml.ts';
import { openDocx } from '../../src/memo/docx/open-docx.ts';
import { reportDocx } from '../../src/memo/write/report-docx.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** A memo with the first correction that is offered written into it, and what the button says. */
function corrected(text: string): string {
  const lines = text.split('\n');
  const [fix] = checkMemo(lines, corpus, true).flatMap(({ fixes }) => fixes);
  if (!fix) return 'nothing';
  const line = lines[fix.line - 1] ?? '';
  lines[fix.line - 1] = line.slice(0, fix.start) + fix.text + line.slice(fix.end);
  return `${fix.label}：${lines.join('\n')}`;
}

describe('what the source offers instead', () => {
  it.each([
    ['工作要点第6条“加强知识产权根本保护”。', '用原文替换：工作要点第6条“加强知识产权源头保护”。'],
    [
      '见下。\n工作要点附件第43项“组织开展新品种认定，确保品种权益不受侵犯”。',
      '改为第45项：见下。\n工作要点附件第45项“组织开展新品种认定，确保品种权益不受侵犯”。',
    ],
    ['工作要点附件第45项“完全不相干的一句话写在这里”。', 'nothing'],
    ['工作要点附件第45项由省公安厅负责。', 'nothing'],
  ])('%s', (text, expected) => {
    expect(corrected(text)).toBe(expected);
  });

  it('is right once it is written', () => {
    const text = corrected('工作要点第6条“加强知识产权根本保护”。').replace(/^.*?：/u, '');
    expect(checkMemo([text], corpus).map(({ verdict }) => verdict)).toEqual(['right']);
  });
});

describe('the check report', () => {
  it('names the file, the day and the counts, and lists faults before questions', async () => {
    const findings = checkMemo(
      ['工作要点附件第99项由领导小组办公室负责。', '工作要点附件第45项由省公安厅负责。'],
      corpus,
    );
    const report = { file: '请示.docx', date: '2026年11月30日', notices: [] };
    const bytes = await reportDocx(report, findings, 1);
    const { docx } = await openDocx(bytes);
    const lines = docx?.lines ?? [];
    expect(lines.slice(0, 3)).toEqual([
      '引用核对单',
      '文件：请示.docx',
      '核对日期：2026年11月30日',
    ]);
    expect(lines[3]).toContain('共 2 处引用，1 处需要改，1 处请看一看');
    expect(lines[4]).toContain('另有 1 处由核对人认为不算错');
    expect(lines[5]).toContain('第2行');
    expect(lines[6]).toContain('第1行');
  });

  it('is a sound file whatever the memo holds', async () => {
    const findings = checkMemo(['<b>&\u0001\ud800 工作要点附件第101项'], corpus);
    const bytes = await reportDocx({ file: 'a<b>&"\u0007', date: '', notices: [] }, findings, 0);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(isWellFormed(xml)).toBe(true);

    expect(xml).not.toMatch(/[\u0000-\u0008]/u);
  });
});
