import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a program ran. */
export interface Run {
  code: number;
  seconds: number;
  /** Most memory that it and all its children held at one time, in MB; 0 without `/proc`. */
  peakMb: number;
  output: string;
}

/** Runs this very Node and looks at the memory of the whole process tree ten times a second. */
export function runMeasured(args: readonly string[], cwd: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  let peakKb = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, treeKb(child.pid ?? 0));
  }, 100);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      resolve({ code: code ?? 1, seconds, peakMb: Math.round(peakKb / 1024), output });
    });
  });
}

/** Resident memory of a process and its descendants. */
function treeKb(root: number): number {
  const parents = new Map<number, { parent: number; kb: number }>();
  for (const name of list()) {
    const status = read(`/proc/${name}/status`);
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? -1);
    parents.set(Number(name), { parent, kb: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) });
  }
  const inTree = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = parents.get(pid)?.parent;
    return parent !== undefined && parent > 0 && inTree(parent);
  };
  return [...parents].reduce((sum, [pid, { kb }]) => (inTree(pid) ? sum + kb : sum), 0);
}

function list(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
