import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runNode } from './run.ts';
import { isRunning } from './take-lock.ts';
import { withTempFolder } from './with-temp-folder.ts';
import { writeFileIn } from './write-file.ts';

/** Waits until something holds; the time limit of the test ends what never does. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}

describe('runNode', () => {
  it('gives what a program printed and its exit code', async () => {
    expect(await runNode(['-e', 'console.log("好"); process.exit(3)'])).toEqual({
      code: 3,
      output: '好\n',
    });
  });

  it('runs programs that end when the command that began them is killed', () =>
    withTempFolder('orphan', async (folder) => {
      const note = join(folder, 'pid');
      const child = `require('node:fs').writeFileSync(${JSON.stringify(note)}, String(process.pid)); setInterval(() => {}, 1000)`;
      const code = `import { runNode } from ${JSON.stringify(resolve('scripts/lib/io/run.ts'))};
await runNode(['-e', ${JSON.stringify(child)}]);`;
      await writeFileIn(join(folder, 'command.mjs'), code);
      const command = spawn(process.execPath, [join(folder, 'command.mjs')]);
      await until(() => existsSync(note) && readFileSync(note, 'utf8') !== '');
      const pid = Number(readFileSync(note, 'utf8'));
      expect(isRunning(pid)).toBe(true);
      command.kill('SIGKILL');
      await until(() => !isRunning(pid));
    }));
});
