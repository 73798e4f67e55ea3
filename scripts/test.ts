/** `npm test`: every check of the project; the last line is `N passed, N failed`. */
import { alone } from './lib/command/alone.ts';
import { noArguments } from './lib/command/no-arguments.ts';
import { interruptible, runCommand } from './lib/command/run-command.ts';
import { testAll } from './test/test-all/test-all.ts';

await runCommand(() => interruptible(test));

async function test(stop: AbortSignal): Promise<number> {
  noArguments(
    process.argv.slice(2),
    '只跑一个测试：npx vitest run --config .vitest.config.ts 文件名 。',
  );
  const { passed, failed } = await alone('运行 npm test', () => testAll(stop));
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
