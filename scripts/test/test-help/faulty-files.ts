import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes files; reading alone harms nothing. */
const WRITING = ['mkdir', 'rename', 'rm', 'rmdir', 'writeFile', 'open', 'link', 'chmod'] as const;

/** Says what happens at a step, counted from 1: an error that the system would give, or nothing. */
export type Fault = (step: number, name: string) => Error | null;

/** An error as the system gives it, by its name. */
export const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: made for a test`), { code });

/**
 * Runs work whose every step on files may fail: the functions of `node:fs` that write ask first what
 * happens to them.
 *
 * @returns how many steps there were, and the error in which the work ended
 */
export async function withFaults(
  fault: Fault,
  work: () => Promise<unknown>,
): Promise<{ steps: number; error: unknown }> {
  let steps = 0;
  const undo: (() => void)[] = [];
  const patch = (holder: Record<string, unknown>, key: string) => {
    const real = holder[key];
    if (typeof real !== 'function') return;
    holder[key] = (...args: unknown[]): unknown => {
      steps += 1;
      const error = fault(steps, key);
      if (error !== null && holder === promises) return Promise.reject(error);
      if (error !== null) throw error;
      return Reflect.apply(real, holder, args) as unknown;
    };
    undo.push(() => (holder[key] = real));
  };
  const promises = fs.promises as unknown as Record<string, unknown>;
  for (const name of WRITING) {
    patch(promises, name);
    patch(fs, `${name}Sync`);
  }
  syncBuiltinESMExports();
  try {
    await work();
    return { steps, error: null };
  } catch (error) {
    return { steps, error };
  } finally {
    for (const each of undo) each();
    syncBuiltinESMExports();
  }
}

/** More than any system counts its processes to: nobody has this number. */
const DEAD_PID = 2 ** 22 + 1;

/**
 * Runs work as a process that is killed at a step: from then on it does nothing more, neither what was
 * to come nor what would have tidied up.
 *
 * @returns how many steps it came to
 */
export async function killedAt(step: number, work: () => Promise<unknown>): Promise<number> {
  const { pid } = process;
  Object.defineProperty(process, 'pid', { value: DEAD_PID, configurable: true });
  try {
    const dead: Fault = (now) => (now >= step ? systemError('KILLED') : null);
    return (await withFaults(dead, work)).steps;
  } finally {
    Object.defineProperty(process, 'pid', { value: pid, configurable: true });
  }
}
