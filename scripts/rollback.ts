/** `npm run rollback`: puts the build before back in dist/. */
import { readEdition, writeEdition } from './build/edition/edition-file.ts';
import { alone } from './lib/command/alone.ts';
import { noArguments } from './lib/command/no-arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { sayRecovered } from './lib/command/say-recovered.ts';
import { swapWithKept } from './lib/io/replace-folder.ts';

const DIST = 'dist';

await runCommand(async () => {
  noArguments(process.argv.slice(2), '它只换回 dist/ 里上一次生成的网站。');
  return alone('换回上一次生成的网站', rollBack);
});

async function rollBack(): Promise<number> {
  await sayRecovered(DIST);
  const left = (await readEdition(DIST))?.edition ?? null;
  if (!(await swapWithKept(DIST))) {
    console.error(
      '没有保存上一次生成的网站，dist/ 保持原样。要别的版本，请取出那时的代码重新生成。',
    );
    return 1;
  }
  const now = await readEdition(DIST);
  if (now !== null) await writeEdition(DIST, { edition: now.edition, previous: left });
  console.log(
    `现在 dist/ 里是版本 ${now?.edition ?? '（没有版本号）'}，换下的是版本 ${left ?? '（没有版本号）'}。`,
  );
  console.log('再运行一次 npm run rollback 就换回来。服务器上的网站要另行更新。');
  return 0;
}
