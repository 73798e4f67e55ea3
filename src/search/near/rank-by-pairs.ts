import type { Corpus } from '../index/corpus.ts';
import { encode } from '../index/encode.ts';
import { phraseHits } from '../exact/phrase-hits.ts';

/** Records that have less of the runs than this share of what the best has are not near. */
const NEARLY = 0.6;

/**
 * The records that contain most of some runs of characters, best first: counted are the pairs of
 * neighbouring tokens, a pair the more the fewer records have it. 专用标志使用企业有多少户 has most of its
 * pairs where 专用标志使用企业45户 stands, though the run itself stands nowhere.
 *
 * @param among only these records; null for all
 */
export async function rankByPairs(
  runs: readonly string[],
  among: ReadonlySet<number> | null,
  corpus: Corpus,
): Promise<number[]> {
  const scores = new Map<number, number>();
  for (const pair of new Set(runs.flatMap(pairsOf))) {
    const hits = await phraseHits(pair, corpus);
    const weight = Math.log(1 + corpus.table.records.length / Math.max(1, hits.length));
    for (const { record } of hits) {
      if (among?.has(record) === false) continue;
      scores.set(record, (scores.get(record) ?? 0) + weight);
    }
  }
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= best * NEARLY)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([record]) => record);
}

function pairsOf(run: string): string[] {
  const { code } = encode(run);
  return Array.from({ length: Math.max(0, code.length - 1) }, (_, at) => code.slice(at, at + 2));
}
