import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../../src/memo/check-memo.ts';
import type { Corpus } from '../../../src/memo/corpus/corpus.ts';
import { readContent } from '../read-content.ts';
import { plantFaults } from './plant-faults.ts';
import { scoreMemo, sumScores } from './score-memos.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** Of a hundred alarms and of a hundred planted faults; no change may lower it. */
const FLOOR = 97;

describe('twelve memos, each with its key', () => {
  it.each(['seen', 'unseen'])('%s while the rules were made', (folder) => {
    const path = `scripts/memo/measure/memos/${folder}`;
    const files = readdirSync(path).sort();
    expect(files.length).toBeGreaterThanOrEqual(6);
    const scores = files.map((file) =>
      scoreMemo(file, readFileSync(`${path}/${file}`, 'utf8'), corpus),
    );
    const { alarms, trueAlarms, planted, found, right, linked, wrongLinks, faults } =
      sumScores(scores);
    expect(wrongLinks, faults.join('\n')).toBe(0);
    expect(trueAlarms * 100, faults.join('\n')).toBeGreaterThanOrEqual(alarms * FLOOR);
    expect(found * 100, faults.join('\n')).toBeGreaterThanOrEqual(planted * FLOOR);
    expect(linked * 100, faults.join('\n')).toBeGreaterThanOrEqual(right * FLOOR);
  });
});

describe('sentences about every numbered item', () => {
  it('are right where nothing is wrong, and each planted fault is found', () => {
    const planted = plantFaults(corpus);
    const faulty = planted.filter(({ verdict }) => verdict !== 'right');
    expect(faulty.length).toBeGreaterThanOrEqual(300);
    const judged = planted.map(({ text, verdict }) => {
      const [finding] = checkMemo([text], corpus);
      return { text, verdict, got: finding?.verdict ?? 'nothing' };
    });
    const passed = judged.filter(({ verdict, got }) => verdict !== 'right' && got === 'right');
    expect(passed).toEqual([]);
    const missed = judged.filter(({ verdict, got }) => verdict !== got);
    expect(missed).toEqual([]);
  });
});
