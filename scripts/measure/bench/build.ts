/**
 * `npm run bench [-- 1000 3000 10000]`: builds the site of the seeds and of synthetic collections
 * made by multiplying whole documents, each in a copy of the project, and prints what it took.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interruptible, runCommand } from '../../lib/command/run-command.ts';
import { UserError } from '../../lib/command/user-error.ts';
import { copyProject } from '../../lib/io/copy-project.ts';
import { listFiles } from '../../lib/io/list-files.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import type { BenchRow } from './bench-row.ts';
import { multiplyContent } from './multiply-content.ts';
import { type Run, runMeasured } from './peak-memory.ts';
import { readSizes } from './read-sizes.ts';

/** The seeds as they are, and how many records a collection has at least. */
const USUAL = [0, 1000, 3000, 10_000];

/** Leaves the copies for a look at what was built. */
const keep = process.env.BENCH_KEEP !== undefined;

await runCommand(() => interruptible(bench));

async function bench(stop: AbortSignal): Promise<number> {
  const sizes = readSizes(process.argv.slice(2), USUAL);
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  const rows: BenchRow[] = [];
  try {
    for (const size of sizes) rows.push(await row(size, join(root, String(size)), stop));
  } finally {
    if (keep) console.log(root);
    else rmSync(root, { recursive: true });
  }
  await writeFileIn('.cache/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
  print(rows);
  return 0;
}

async function row(size: number, copy: string, stop: AbortSignal): Promise<BenchRow> {
  copyProject(copy);
  const single = multiplyContent(copy, 1);
  const records = multiplyContent(copy, Math.max(1, Math.ceil(size / single)));
  const dist = join(copy, 'dist');
  const build = await step('build', ['scripts/measure/bench/build-content.ts', 'dist'], copy, stop);
  const check = await step('check', ['scripts/check-site.ts', 'dist'], copy, stop);
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

/** Runs one part of it; one that fails has nothing to measure. */
async function step(
  name: string,
  args: readonly string[],
  copy: string,
  stop: AbortSignal,
): Promise<Run> {
  const run = await runMeasured(args, copy, stop);
  console.log(`${name}: ${run.seconds.toFixed(1)} s, ${run.peakMb} MB, exit ${run.code}`);
  if (stop.aborted) throw new UserError('已停止，没有记下这次的结果。');
  if (run.code === 0) return run;
  console.error(run.output.slice(-3000));
  throw new UserError(`${name} 没有成功，没有记下这次的结果。请按上面的说明改正后重试。`);
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
