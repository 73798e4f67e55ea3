import { pathToFileURL } from 'node:url';
import { explainError } from '../../lib/command/explain-error.ts';
import { listFiles } from '../../lib/io/list-files.ts';
import { convertWithOffice, hasOffice } from '../../lib/io/soffice.ts';
import type { OfficeCheck } from './office-check.ts';

/** Where the checks stand; each file exports one as `check`. */
const FOLDER = 'scripts/check/office-checks';

/**
 * Runs every check and prints what it found; false if one failed or LibreOffice is not there. One that
 * breaks off keeps none of the others from running.
 */
export async function runOfficeChecks(print: (line: string) => void): Promise<boolean> {
  if (!(await hasOffice())) {
    print('没有找到 LibreOffice。请安装（Debian：apt-get install libreoffice-nogui）后再运行。');
    return false;
  }
  let good = true;
  for (const file of await listFiles(FOLDER)) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const module = (await import(pathToFileURL(`${FOLDER}/${file}`).href)) as {
      check: OfficeCheck;
    };
    const faults = await module.check
      .run(convertWithOffice)
      .catch((error: unknown) => [`中断：${explainError(error)}`]);
    print(`${faults.length === 0 ? '通过' : '不通过'} ${module.check.name}`);
    for (const fault of faults) print(`    ${fault}`);
    good = good && faults.length === 0;
  }
  return good;
}
