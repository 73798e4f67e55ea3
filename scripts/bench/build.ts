/**
 * `npm run bench [-- 1000 3000 10000]`: builds the site of the seeds and of synthetic collections
 * made by multiplying whole documents, each in a copy of the project, and prints what it took.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../io/copy-project.ts';
import { listFiles } from '../io/list-files.ts';
import type { BenchRow } from './bench-row.ts';
import { multiplyContent } from './multiply-content.ts';
import { type Run, runMeasured } from './peak-memory.ts';

const root = mkdtempSync(join(tmpdir(), 'bench-'));
const keep = process.env.BENCH_KEEP !== undefined;
const sizes = process.argv.slice(2).map(Number);
const rows: BenchRow[] = [];
try {
  for (const size of sizes.length > 0 ? sizes : [0, 1000, 3000, 10_000]) rows.push(await row(size));
} finally {
  if (keep) console.log(root);
  else rmSync(root, { recursive: true });
}
writeFileSync('.cache/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
print(rows);

async function row(size: number): Promise<BenchRow> {
  const copy = join(root, String(size));
  copyProject(copy);
  const single = multiplyContent(copy, 1);
  const records = multiplyContent(copy, Math.max(1, Math.ceil(size / single)));
  const dist = join(copy, 'dist');
  const build = await step('build', ['scripts/bench/build-content.ts', 'dist'], copy);
  const check = await step('check', ['scripts/check-site.ts', 'dist'], copy);
  const files = await listFiles(dist);
  const megabytes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1e6;
  const result: BenchRow = {
    records,
    pages: files.filter((name) => name.endsWith('.html')).length,
    files: files.length,
    megabytes: round(megabytes(files)),
    indexMegabytes: round(
      megabytes(files.filter((name) => /^(?:pagefind|search-data)\//.test(name))),
    ),
    buildSeconds: round(build.seconds),
    checkSeconds: round(check.seconds),
    cpuSeconds: round(build.cpuSeconds),
    peakMb: build.peakMb,
  };
  console.log(JSON.stringify(result));
  if (!keep) rmSync(copy, { recursive: true });
  return result;
}

async function step(name: string, args: readonly string[], copy: string): Promise<Run> {
  const run = await runMeasured(args, copy);
  console.log(`${name}: ${run.seconds.toFixed(1)} s, ${run.peakMb} MB, exit ${run.code}`);
  if (run.code !== 0) console.log(run.output.slice(-3000));
  return run;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function print(table: readonly BenchRow[]): void {
  console.table(
    table.map((each) => ({
      ...each,
      'ms per record': Math.round((each.buildSeconds * 1000) / each.records),
    })),
  );
}
