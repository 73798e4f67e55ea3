/**
 * `npm run check:fresh [-- <words of a setting>] [--whole]`: tries the project on bare Debian systems, one
 * for each setting of an office's machine. Needs root, debootstrap, git and iproute2.
 *
 * Each machine sets up, imports, builds and starts a browser, then builds once more without network;
 * with `--whole` it runs the whole of `npm test` instead of starting a browser.
 */
import { makeMachine, runInMachine } from './check/fresh/machine.ts';
import { FRESH_SETTINGS } from './check/fresh/settings.ts';
import { runCommand } from './lib/command/run-command.ts';
import { withTempFolder } from './lib/io/with-temp-folder.ts';
import { join } from 'node:path';

const VITEST = 'node node_modules/vitest/vitest.mjs run --config=.vitest.config.ts --project=site';
const BROWSER = `PATH="$PWD/node_modules/.bin:$PATH" ${VITEST} scripts/check/browser/launch.browser.test.ts`;

await runCommand(async () => {
  const args = process.argv.slice(2);
  const whole = args.includes('--whole');
  const words = args.filter((word) => word !== '--whole');
  const chosen = FRESH_SETTINGS.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  let failed = chosen.length === 0;
  for (const setting of chosen) {
    await withTempFolder('fresh', async (folder) => {
      const machine = join(folder, 'machine');
      await makeMachine(machine, setting);
      const steps = [
        ['npm run build', true],
        [whole ? 'npm test' : BROWSER, true],
        ['npm run build', false],
      ] as const;
      for (const [command, network] of steps) {
        const { code, output } = await runInMachine(machine, setting, command, network);
        const what = command === BROWSER ? '浏览器' : command;
        console.log(
          `${code === 0 ? '✓' : '✗'} ${setting.name}：${what}${network ? '' : '（断网）'}`,
        );
        if (command === 'npm test') console.log(output.trimEnd().split('\n').slice(-3).join('\n'));
        if (code === 0) continue;
        failed = true;
        console.log(output.trimEnd().split('\n').slice(-30).join('\n'));
        break;
      }
    });
  }
  return failed ? 1 : 0;
});
