import type { SearchRow } from './bench/search/search-row.ts';
import { table } from './table.ts';

/** What `npm run bench:search` measured last, or a line that says that it has not. */
export function searchTable(json: string | null): string {
  if (json === null) return 'Not measured yet: run `npm run bench:search`, then `npm run measure`.';
  const rows = JSON.parse(json) as SearchRow[];
  return table([
    [
      'records',
      'search',
      'recall',
      'precision',
      'first hit right',
      'first results, cold',
      'first results, warm',
      'cold query',
      'requests',
      'index',
      'index in',
    ],
    ...rows.map((row) => [
      row.records,
      row.search,
      row.recall.toFixed(3),
      row.precision.toFixed(3),
      row.firstRight.toFixed(3),
      `${row.coldMs} ms`,
      `${row.warmMs} ms`,
      `${Math.round(row.coldBytes / 1000)} KB`,
      row.requests,
      `${(row.indexBytes / 1e6).toFixed(1)} MB`,
      `${row.indexSeconds.toFixed(1)} s`,
    ]),
    [
      'budget',
      '',
      '1.000',
      '1.000',
      '',
      '300 ms at 10,000',
      '50 ms at 10,000',
      'stock’s at 299',
      '',
      '',
      '',
    ],
  ]);
}
