import { readIfFile } from '../../lib/io/read-if-file.ts';
import { removeFolder } from '../../lib/io/replace-folder.ts';
import { runNode } from '../../lib/io/run.ts';
import { type Count, countTests } from './count-tests.ts';
import { FIRST, LANES, type TestStep } from './steps.ts';

/**
 * Runs every test there is and goes on after a failure, so that one run tells all. A step's output
 * is shown when it failed.
 *
 * @param stop aborted when the run is to stop
 */
export async function testAll(stop: AbortSignal): Promise<Count> {
  await removeFolder('.cache/test');
  const counts = [await runStep(FIRST, stop)];
  const lanes = LANES.map(async (lane) => {
    for (const step of lane) {
      const count = await runStep(step, stop);
      counts.push(count);
      if (stop.aborted) return;
      if (step.needed && count.failed > 0) {
        console.log(`  the steps after ${step.name} were left out`);
        return;
      }
    }
  });
  await Promise.all(lanes);
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}

async function runStep({ name, args, report }: TestStep, stop: AbortSignal): Promise<Count> {
  const start = performance.now();
  const { code, output } = await runNode(args, { stop });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const written = report ? await readIfFile(report) : null;
  const count = countTests(written?.toString('utf8') ?? null, code);
  if (count.failed > 0) console.log(output);
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${name}: ${count.passed} ok, ${seconds} s`);
  return count;
}
