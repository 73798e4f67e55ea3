import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNode } from '../io/run.ts';
import { withTempFolder } from '../io/with-temp-folder.ts';

const address = (file: string) => JSON.stringify(resolve(file));

/** A command that leaves a file, and works on until it is stopped, or runs another like itself. */
const COMMAND = `
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { alone } from ${address('scripts/lib/command/alone.ts')};
import { runCommand } from ${address('scripts/lib/command/run-command.ts')};
import { runNode } from ${address('scripts/lib/io/run.ts')};
const [name, then, next] = process.argv.slice(2);
await runCommand(() => alone('生成' + name, async () => {
  writeFileSync(name, '');
  if (then === 'stays') await pause(60_000);
  if (then !== 'starts') return 0;
  const { code, output } = await runNode(['command.mjs', next]);
  console.log(output);
  return code;
}));
`;

const files = async (folder: string) =>
  (await readdir(folder)).filter((name) => !name.includes('.'));

const inFolder = (test: (folder: string, run: (...args: string[]) => Run) => Promise<void>) =>
  withTempFolder('alone', async (folder) => {
    await writeFile(join(folder, 'command.mjs'), COMMAND);
    await test(folder, (...args) => runNode(['command.mjs', ...args], { cwd: folder }));
  });
type Run = ReturnType<typeof runNode>;

/** Starts the command and waits until it is at work. */
async function startOne(folder: string, name: string): Promise<ChildProcess> {
  const first = spawn(process.execPath, ['command.mjs', name, 'stays'], { cwd: folder });
  await expect.poll(() => existsSync(join(folder, name)), { timeout: 20_000 }).toBe(true);
  return first;
}

const kill = (child: ChildProcess) =>
  new Promise((ended) => {
    child.once('close', ended);
    child.kill('SIGKILL');
  });

describe('a command that must be alone in a folder', () => {
  it('is refused while another is at work, says by whom and what to do, and changes nothing', () =>
    inFolder(async (folder, run) => {
      const first = await startOne(folder, '网站');
      const second = await run('内容');
      await kill(first);
      expect(second).toEqual({
        code: 1,
        output: `错误：这个文件夹里正在生成网站（进程 ${first.pid}），两个命令同时写会互相打乱。请等它结束后再试；它若早已不在，请删去 .cache/alone.lock 。\n`,
      });
      expect(await files(folder)).toEqual(['网站']);
    }));

  it('goes ahead after one that was killed', () =>
    inFolder(async (folder, run) => {
      await kill(await startOne(folder, '网站'));
      expect(await run('内容')).toEqual({ code: 0, output: '' });
      expect((await files(folder)).sort()).toEqual(['内容', '网站']);
    }));

  it('goes ahead as a part of the one that started it, which keeps others out to its end', () =>
    inFolder(async (folder, run) => {
      const nested = await run('网站', 'starts', '内容');
      expect(nested.code, nested.output).toBe(0);
      expect((await files(folder)).sort()).toEqual(['内容', '网站']);
      expect(await readdir(join(folder, '.cache'))).toEqual([]);
    }));

  it('goes ahead once when several find at the same time what a killed one left', () =>
    inFolder(async (folder) => {
      await kill(await startOne(folder, '网站'));
      const names = ['甲', '乙', '丙', '丁'];
      const staying = names.map((name) =>
        spawn(process.execPath, ['command.mjs', name, 'stays'], { cwd: folder }),
      );
      const refused = () => staying.filter(({ exitCode }) => exitCode === 1).length;
      await expect.poll(refused, { timeout: 20_000 }).toBe(3);
      expect(await files(folder)).toHaveLength(2);
      await Promise.all(staying.filter(({ exitCode }) => exitCode === null).map(kill));
    }));
});
