import type { BenchRow } from './bench/bench-row.ts';
import { table } from './table.ts';

/** What `npm run bench` measured last, or a line that says that it has not. */
export function benchTable(json: string | null): string {
  if (json === null) return 'Not measured yet: run `npm run bench`, then `npm run measure`.';
  const rows = JSON.parse(json) as BenchRow[];
  return table([
    ['records', 'pages', 'files', 'output', 'index', 'built in', 'check in', 'CPU', 'peak'],
    ...rows.map((row) => [
      row.records,
      row.pages,
      row.files,
      `${row.megabytes} MB`,
      `${row.indexMegabytes} MB`,
      `${row.buildSeconds} s`,
      `${row.checkSeconds} s`,
      `${row.cpuSeconds} s`,
      `${row.peakMb} MB`,
    ]),
    ['budget at 10,000', '', '', '400 MB', '', '90 s with the index', '', '', '3,072 MB'],
  ]);
}
