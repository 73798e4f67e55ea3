import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Lends a disk of its own that is soon full, at a folder that is not there yet.
 *
 * @returns false, without having begun, where this system or user cannot make one
 */
export async function withSmallDisk(
  folder: string,
  megabytes: number,
  use: () => Promise<void>,
): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  } catch {
    return false;
  }
  try {
    await use();
  } finally {
    await run('umount', [folder]);
  }
  return true;
}
