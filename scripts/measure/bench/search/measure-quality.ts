import type { Page } from 'playwright-core';
import type { Detail } from '../../../../src/search/index/detail.ts';
import { streamOf } from '../../../../src/search/index/stream.ts';
import { encode, FIELD, phraseCode } from '../../../../src/search/index/encode.ts';

/** How well queries are answered, each from 0 to 1. */
export interface Quality {
  recall: number;
  precision: number;
  firstRight: number;
}

/** Asks every query and compares with the records whose fields contain it. */
export async function measureQuality(
  page: Page,
  ask: (page: Page, query: string) => Promise<number[]>,
  queries: readonly string[],
  details: readonly Detail[],
): Promise<Quality> {
  const codes = details.map((detail) => {
    const { section, units, responsibility, documentNumber } = detail;
    const shared = [...section, ...units, responsibility, documentNumber];
    return [streamOf(detail).code, ...shared.map((text) => encode(text).code)].join(FIELD);
  });
  let found = 0;
  let right = 0;
  let expected = 0;
  let first = 0;
  for (const query of queries) {
    const code = phraseCode(query);
    const truth = new Set<number>();
    codes.forEach((own, record) => {
      if (own.includes(code)) truth.add(record);
    });
    const answer = await ask(page, query);
    const hits = answer.filter((record) => truth.has(record)).length;
    found += answer.length;
    right += hits;
    expected += truth.size;
    if (answer[0] !== undefined && truth.has(answer[0])) first += 1;
  }
  return {
    recall: right / Math.max(1, expected),
    precision: right / Math.max(1, found),
    firstRight: first / queries.length,
  };
}
