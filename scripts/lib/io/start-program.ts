import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** A program that runs until it is stopped. */
export interface RunningProgram {
  /** What it has printed so far, for a report of what went wrong. */
  output: () => string;
  stop: () => Promise<void>;
  /** Ends it at once, so that it can do nothing more. */
  kill: () => Promise<void>;
}

/** Where a program is: on the PATH, or where the system keeps those of its servers; null if nowhere. */
export async function findProgram(name: string): Promise<string | null> {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  for (const folder of folders) {
    const path = join(folder, name);
    try {
      await access(path);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Starts a program in the foreground. */
export function startProgram(
  path: string,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd?: string,
): RunningProgram {
  const child = spawn(path, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd,
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.once('error', (error) => {
      output += error.message;
      resolve();
    });
  });
  return {
    output: () => output,
    stop: async () => {
      child.kill();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
