/** `npm test`: every check of the project; the last line is `N passed, N failed`. */
import { noArguments } from './command/no-arguments.ts';
import { interruptible, runCommand } from './command/run-command.ts';
import { UserError } from './command/user-error.ts';
import { dropLock, takeLock } from './io/take-lock.ts';
import { testAll } from './test-all/test-all.ts';

/** Held while the tests run: two runs would replace each other's dist/ and reports. */
const LOCK = '.cache/test-all.lock';

await runCommand(() => interruptible(test));

async function test(stop: AbortSignal): Promise<number> {
  noArguments(
    process.argv.slice(2),
    '只跑一个测试：npx vitest run --config .vitest.config.ts 文件名 。',
  );
  const other = await takeLock(LOCK);
  if (other !== null)
    throw new UserError(`这个文件夹里的 npm test 正在运行（进程 ${other}）。请等它结束后再试。`);
  try {
    const { passed, failed } = await testAll(stop);
    console.log(`${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  } finally {
    await dropLock(LOCK);
  }
}
