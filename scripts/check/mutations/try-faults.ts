import { join } from 'node:path';
import { copyFolder } from '../../lib/io/copy-folder.ts';
import { copyProject } from '../../lib/io/copy-project.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { runNode } from '../../lib/io/run.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { AREAS, type Fault } from './fault.ts';

/** How a fault fared. */
export type Fate = 'caught' | 'survived' | 'does not apply';

/** So many copies of the project are at work at once. */
const AT_ONCE = 2;

const VITEST = 'node_modules/vitest/vitest.mjs';
const CONFIG = '.vitest.config.ts';

/** Runs the tests of an area in a copy of the project; whether all passed. */
async function passes(copy: string, area: string): Promise<boolean> {
  const tests = AREAS[area] ?? [];
  const args = [VITEST, 'run', `--config=${CONFIG}`, '--project=unit', '--bail=1', ...tests];
  return (await runNode(args, { cwd: copy })).code === 0;
}

/** Puts a fault into a copy, runs the tests and takes it out again. */
async function tryFault(copy: string, { area, file, from, to }: Fault): Promise<Fate> {
  const path = join(copy, file);
  const text = (await readIfFile(path))?.toString('utf8') ?? '';
  if (text.split(from).length !== 2 || from === to) return 'does not apply';
  await writeFileIn(
    path,
    text.replace(from, () => to),
  );
  try {
    return (await passes(copy, area)) ? 'survived' : 'caught';
  } finally {
    await writeFileIn(path, text);
  }
}

/**
 * Tries faults in copies of the project.
 *
 * @param root an empty folder
 * @param told called for each, in the order in which they are done
 * @throws when tests fail without any fault: they would catch everything
 */
export async function tryFaults(
  root: string,
  faults: readonly Fault[],
  told: (fault: Fault, fate: Fate) => void,
): Promise<void> {
  const copies = Array.from({ length: AT_ONCE }, (_, at) => join(root, `copy-${at}`));
  for (const copy of copies) {
    copyProject(copy);
    await copyFolder(CONFIG, join(copy, CONFIG));
  }
  const [first = ''] = copies;
  for (const area of new Set(faults.map((fault) => fault.area)))
    if (!(await passes(first, area))) throw new Error(`the tests of ${area} fail by themselves`);
  let next = 0;
  const work = async (copy: string) => {
    for (let fault = faults[next]; fault; fault = faults[next]) {
      next += 1;
      told(fault, await tryFault(copy, fault));
    }
  };
  await Promise.all(copies.map(work));
}
