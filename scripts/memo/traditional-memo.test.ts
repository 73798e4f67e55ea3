import { Converter } from 'opencc-js/cn2t';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { findUnits } from '../../src/memo/find/find-units.ts';
import { MEMO, runsOf } from './fixture/memo-content.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

describe('a memo in traditional characters', () => {
  it('is judged as the same memo in simplified ones', () => {
    const lines = MEMO.map((paragraph) => runsOf(paragraph).join(''));
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    const judged = (memo: string[]) =>
      checkMemo(memo, corpus).map(({ line, column, records, verdict }) =>
        [line, column, records.join(), verdict].join(' '),
      );
    expect(judged(lines.map((line) => toTraditional(line)))).toEqual(judged(lines));
  });

  it.each([
    ['任務45由省農業農村廳負責', 'right'],
    ['任務45由陝西省知識產權局負責', 'unit-differs'],
    ['任務45「組織開展新品種認定，確保品種權益不受侵犯」', 'right'],
    ['任務45「組織開展新品種審定，確保品種權益不受侵犯」', 'quote-differs'],
    ['工作要點附件第一百二十項', 'no-such-number'],
  ])('%s: %s', (text, verdict) => {
    expect(checkMemo([text], corpus)).toMatchObject([{ verdict }]);
  });

  it('is given back in its own letters', () => {
    expect(checkMemo(['按《工作要點》第十二條'], corpus)).toMatchObject([
      { text: '《工作要點》第十二條', column: 2, records: ['sx2022/p12'] },
    ]);
  });

  it('has its units linked where they stand', () => {
    expect(findUnits(corpus, '由陝西省知識產權局負責')).toEqual([
      { start: 1, end: 9, record: 'unit/sx-zscqj' },
    ]);
  });

  it('keeps a character that our texts print for itself', () => {
    const letters = new Set(JSON.stringify([...corpus.records.values()]));
    expect([...corpus.variants.keys()].filter((one) => letters.has(one))).toEqual([]);
    expect(corpus.variants.get('產')).toBe('产');
  });
});
