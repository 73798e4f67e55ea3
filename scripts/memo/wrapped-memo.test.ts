import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { linkParts } from '../../src/memo/write/link-parts.ts';
import { linkMarkdown } from '../../src/memo/write/to-markdown.ts';
import { MEMO, runsOf } from './fixture/memo-content.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

const PARAGRAPHS = MEMO.map((paragraph) => runsOf(paragraph).join(''));

/** The memo as a program writes it that breaks each line after so many letters. */
function wrap(width: number, indent: string): string[] {
  return PARAGRAPHS.flatMap((paragraph) => {
    const text = `${indent}${paragraph}`;
    const count = Math.ceil(text.length / width);
    return Array.from({ length: count }, (_, index) =>
      text.slice(index * width, (index + 1) * width),
    );
  });
}

/** What is found; addresses are left out, which no program breaks. */
function found(lines: string[], wrapped: boolean): string[] {
  return checkMemo(lines, corpus, wrapped)
    .filter(({ text }) => !text.includes('/'))
    .map(({ text, records, verdict }) => `${text} ${records.join()} ${verdict}`);
}

describe('a memo whose lines are broken', () => {
  it.each([
    ['without an indent', ''],
    ['with an indent', '　　'],
  ])('is judged as one whose lines are not, wherever they break: %s', (_, indent) => {
    // A blank folds away, but at a break nobody can tell that it was there.
    const bare = (texts: string[]) => texts.map((text) => text.replace(/ +/gu, ''));
    const whole = bare(found(PARAGRAPHS, false));
    for (let width = 18; width <= 60; width += 1)
      expect(bare(found(wrap(width, indent), true))).toEqual(whole);
  });

  it('is read over a break in traditional characters too', () => {
    expect(checkMemo(['請落實任務', '45，已辦結'], corpus, true)).toMatchObject([
      { text: '任務45', line: 1, column: 4 },
    ]);
  });

  it('is read over a break behind its very first letter', () => {
    expect(checkMemo(['任', '务45由省农业农村厅负责'], corpus, true)).toMatchObject([
      { text: '任务45', line: 1, column: 1, verdict: 'right' },
    ]);
  });

  it('is judged as before where its lines are whole paragraphs', () => {
    expect(found(PARAGRAPHS, true)).toEqual(found(PARAGRAPHS, false));
  });

  it('gives line and column of where a reference begins, and its words on one line', () => {
    const lines = ['请落实𠮷任务', '45，', '和附件第12、  ', '  14项'];
    expect(checkMemo(['按工作要点办。', ...lines], corpus, true)).toMatchObject([
      {
        text: '任务45',
        line: 2,
        column: 5,
        places: [
          { line: 2, start: 5, end: 7 },
          { line: 3, start: 0, end: 2 },
        ],
      },
      { text: '附件第12、14项', line: 4, column: 2, records: ['sx2022/t12', 'sx2022/t14'] },
    ]);
  });

  it('says on which line the document was named', () => {
    const [item] = checkMemo(['关于工作要点的办理情况，', '第6条已办结'], corpus, true);
    expect(item?.detail).toContain('按第1行所称');
  });

  it('is linked on both sides of a break', () => {
    const lines = ['请落实任务', '45，已办结'];
    const links = linkParts(lines, checkMemo(lines, corpus, true), corpus, { units: false });
    expect(linkMarkdown(lines, links, 'https://x.example')).toBe(
      '请落实[任务](https://x.example/sx2022/t45/)\n[45](https://x.example/sx2022/t45/)，已办结',
    );
  });
});
