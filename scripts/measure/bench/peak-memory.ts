import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** How a program ran. */
export interface Run {
  code: number;
  seconds: number;
  /** Time of all processors, the children's too; 0 without `/proc`. */
  cpuSeconds: number;
  /** Most memory that it and all its children held at one time, in MB; 0 without `/proc`. */
  peakMb: number;
  output: string;
}

/**
 * Runs this very Node and looks at the memory of the whole process tree ten times a second.
 *
 * @param stop ends it when it is aborted
 */
export function runMeasured(args: readonly string[], cwd: string, stop: AbortSignal): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const end = () => child.kill();
  if (stop.aborted) end();
  stop.addEventListener('abort', end, { once: true });
  let output = '';
  let peakKb = 0;
  let ticks = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const timer = setInterval(() => {
    const tree = processTree(child.pid ?? 0);
    peakKb = Math.max(peakKb, tree.kb);
    ticks = Math.max(ticks, tree.ticks);
  }, 100);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      stop.removeEventListener('abort', end);
      const seconds = (performance.now() - start) / 1000;
      resolve({
        code: code ?? 1,
        seconds,
        cpuSeconds: ticks / TICKS_A_SECOND,
        peakMb: Math.round(peakKb / 1024),
        output,
      });
    });
  });
}

/** Resident memory, and processor time with that of ended children, of a process tree. */
function processTree(root: number): { kb: number; ticks: number } {
  const parents = new Map<number, { parent: number; kb: number; ticks: number }>();
  for (const name of list()) {
    const kb = Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0);
    // After the program's name in brackets: state, parent, then eleventh to fourteenth the times.
    const fields = read(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + field, 0);
    parents.set(Number(name), { parent: fields[1] ?? -1, kb, ticks });
  }
  const inTree = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = parents.get(pid)?.parent;
    return parent !== undefined && parent > 0 && inTree(parent);
  };
  const tree = [...parents].filter(([pid]) => inTree(pid)).map(([, each]) => each);
  return {
    kb: tree.reduce((sum, { kb }) => sum + kb, 0),
    ticks: tree.reduce((sum, each) => sum + each.ticks, 0),
  };
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
