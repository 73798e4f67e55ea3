/**
 * `npm run check:mutations [-- <area>…]`: puts faults into copies of the project, one at a time, and runs
 * the tests that stand beside the code. Of a hundred faults ninety-five must be caught; one that no longer
 * applies is an error, since it tests nothing. Takes long: each fault is a run of tests.
 */
import { AREAS } from './check/mutations/fault.ts';
import { readFaults } from './check/mutations/read-faults.ts';
import { tryFaults } from './check/mutations/try-faults.ts';
import { runCommand } from './lib/command/run-command.ts';
import { UserError } from './lib/command/user-error.ts';
import { withTempFolder } from './lib/io/with-temp-folder.ts';

/** So large a share at least must be caught. */
const FLOOR = 0.95;

await runCommand(() => withTempFolder('mutations', check));

async function check(root: string): Promise<number> {
  const areas = process.argv.slice(2);
  const unknown = areas.filter((area) => !(area in AREAS));
  if (unknown.length > 0)
    throw new UserError(
      `没有“${unknown.join('、')}”这一类；有的是：${Object.keys(AREAS).join('、')}`,
    );
  const faults = await readFaults(areas);
  const counts = { caught: 0, survived: 0, 'does not apply': 0 };
  await tryFaults(root, faults, ({ area, file, from, to }, fate) => {
    counts[fate] += 1;
    if (fate !== 'caught') console.log(`✗ ${fate}: ${area} ${file}\n    - ${from}\n    + ${to}`);
  });
  const tried = counts.caught + counts.survived;
  const share = tried === 0 ? 0 : counts.caught / tried;
  console.log(
    `${faults.length} 处错：测试发现 ${counts.caught} 处（${(100 * share).toFixed(1)}%），没有发现 ${counts.survived} 处，已不适用 ${counts['does not apply']} 处`,
  );
  return share >= FLOOR && counts['does not apply'] === 0 ? 0 : 1;
}
