import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './code-of.ts';

/** Who has what only one process may have at a time. */
export interface Holder {
  pid: number;
  /** What it does with it, for the person who must wait. */
  doing: string;
}

/** So long after its making at most a lock says who has it. */
const WRITTEN_MS = 300;
/** So long at most somebody clears a lock away who has not died over it. */
const CLEARED_MS = 5000;

/** The locks of this process: one with its number that it did not take is of a namesake before it. */
const mine = new Set<string>();

/**
 * Takes what only one process may have at a time: a file that says who has it. One left behind by a
 * process that is no more counts for nothing.
 *
 * @param doing what it is taken for
 * @returns null when it was taken, else the process that has it
 */
export async function takeLock(path: string, doing: string): Promise<Holder | null> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, `${process.pid} ${doing}`, { flag: 'wx' });
    mine.add(path);
    return null;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const holder = await holderOf(path);
  if (holder !== null) return holder;
  await clearAway(path);
  return takeLock(path, doing);
}

/** Gives it back. */
export async function dropLock(path: string): Promise<void> {
  mine.delete(path);
  await rm(path, { force: true });
}

/** The running process that has it; null when there is none. */
async function holderOf(path: string): Promise<Holder | null> {
  const read = () => readFile(path, 'utf8').catch(() => '');
  let text = await read();
  if (text === '') {
    // It may have been made this moment, and who has it written in the next.
    await pause(WRITTEN_MS);
    text = await read();
  }
  const [, number = '0', doing = ''] = /^(\d+) (.*)$/s.exec(text) ?? [];
  const pid = Number(number);
  const runs = pid === process.pid ? mine.has(path) : isRunning(pid);
  return runs ? { pid, doing } : null;
}

/**
 * Removes a lock that nobody has. Only one process may at a time, looking once more: whoever found it
 * too would else remove the new one of whoever was quicker.
 */
async function clearAway(path: string): Promise<void> {
  const clearing = `${path}.clearing`;
  try {
    await mkdir(clearing);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await pause(20);
    const since = await stat(clearing).catch(() => null);
    if (since !== null && Date.now() - since.mtimeMs > CLEARED_MS)
      await rm(clearing, { recursive: true, force: true });
    return;
  }
  try {
    if ((await holderOf(path)) === null) await rm(path, { force: true });
  } finally {
    await rmdir(clearing);
  }
}

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent: it only asks.
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // A process of another user says that it may not be asked, and so that it is there.
    return codeOf(error) === 'EPERM';
  }
}
