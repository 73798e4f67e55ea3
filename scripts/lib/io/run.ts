import { spawn } from 'node:child_process';

/** Ends a program whose parent is gone. */
const DIES_WITH_US = new URL('die-with-parent.mjs', import.meta.url).href;

/** What a program left behind. */
export interface RunResult {
  code: number;
  /** What it printed, both streams in the order of printing; empty when it was shown at once. */
  output: string;
}

/** How a program is run. */
export interface RunOptions {
  /** Added to this process's environment; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Folder to run in; this process's by default. */
  cwd?: string;
  /** Stops it when it is aborted; it has ended with a code other than 0 then. */
  stop?: AbortSignal;
  /** Show what it prints at once instead of keeping it. */
  show?: boolean;
}

/**
 * Runs a program with this very Node, e.g. `runNode(['scripts/build-content.ts'])`, and waits for
 * its end. Whatever it is, it sends no usage data, and it ends when this process is killed.
 */
export function runNode(
  args: readonly string[],
  { env, cwd, stop, show = false }: RunOptions = {},
): Promise<RunResult> {
  if (stop?.aborted) return Promise.resolve({ code: 1, output: '' });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', DIES_WITH_US, ...args], {
      cwd,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        LIVES_WITH: String(process.pid),
        ...env,
      },
    });
    let output = '';
    const keep = (chunk: string) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const end = () => child.kill();
    stop?.addEventListener('abort', end, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      stop?.removeEventListener('abort', end);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The Astro command line, for {@link runNode}. */
export const ASTRO = 'node_modules/astro/bin/astro.mjs';
