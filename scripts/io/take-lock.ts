import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Takes what only one process may have at a time: a file with its id in it. One left behind by a
 * process that is no more counts for nothing.
 *
 * @returns null when it was taken, else the id of the process that has it
 */
export async function takeLock(path: string): Promise<number | null> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const holder = Number(await readFile(path, 'utf8'));
  if (isRunning(holder)) return holder;
  await rm(path, { force: true });
  return takeLock(path);
}

/** Gives it back. */
export async function dropLock(path: string): Promise<void> {
  await rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent: it only asks.
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
