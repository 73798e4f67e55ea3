import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './code-of.ts';

/** What the system says while a virus scanner, Excel or an open window holds a file for a moment. */
const HELD = ['EBUSY', 'EPERM', ...(process.platform === 'win32' ? ['EACCES'] : [])];

/** So long each next try waits: three seconds in all. */
const WAITS_MS = [50, 100, 200, 400, 750, 1500];

/** Tries again for some seconds what the system refuses because somebody holds the file; then throws. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!HELD.includes(codeOf(error) ?? '')) throw error;
      await pause(wait);
    }
  }
  return work();
}
