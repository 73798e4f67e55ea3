import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTempFolder } from '../io/with-temp-folder.ts';

const address = (file: string) => JSON.stringify(resolve(file));

/** A command that makes a folder, starts a program in it that never ends, and tidies up behind both. */
const COMMAND = `
import { mkdirSync, rmSync } from 'node:fs';
import { interruptible, runCommand } from ${address('scripts/lib/command/run-command.ts')};
import { runNode } from ${address('scripts/lib/io/run.ts')};
await runCommand(() => interruptible(async (stop) => {
  mkdirSync('staging');
  const { code } = await runNode(['child.mjs'], { stop });
  rmSync('staging', { recursive: true });
  console.log('child', code);
  return 0;
}));
`;

const CHILD = `
import { writeFileSync } from 'node:fs';
setInterval(() => undefined, 1000);
writeFileSync('pid', String(process.pid));
`;

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a command that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends its child, tidies up and says %i', (signal, code) =>
    withTempFolder('stopped', async (folder) => {
      await writeFile(join(folder, 'command.mjs'), COMMAND);
      await writeFile(join(folder, 'child.mjs'), CHILD);
      const command = spawn(process.execPath, ['command.mjs'], { cwd: folder });
      let output = '';
      command.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const ended = new Promise((end) => command.once('close', end));
      const child = join(folder, 'pid');
      await expect.poll(() => existsSync(child), { timeout: 20_000 }).toBe(true);
      command.kill(signal);
      expect(await ended).toBe(code);
      expect(output).toBe('child 1\n');
      expect(existsSync(join(folder, 'staging'))).toBe(false);
      expect(isRunning(Number(await readFile(child, 'utf8')))).toBe(false);
    }),
  );
});
