import { explainError } from './explain-error.ts';

/** What the system sends a command that is to stop, and the exit codes that tell of it. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs a command of the project. What breaks it off is said in Chinese, with exit code 1.
 *
 * @param run gives the exit code; none is 0, or left to what still runs
 */
export async function runCommand(run: () => Promise<number | null>): Promise<void> {
  try {
    process.exitCode = (await run()) ?? undefined;
  } catch (error) {
    console.error(`错误：${explainError(error)}`);
    process.exitCode = 1;
  }
}

/**
 * Lends work that must tidy up after itself a signal that is aborted when the command is to stop
 * (Ctrl+C, or by the system). The process ends when the work has ended; asked twice, it ends at once.
 */
export async function interruptible<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let asked: number | null = null;
  const heed = (name: NodeJS.Signals) => {
    if (asked !== null) process.exit(asked);
    asked = SIGNALS[name as keyof typeof SIGNALS];
    console.error('正在停止……');
    controller.abort();
  };
  const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const name of names) process.on(name, heed);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.off(name, heed);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by a signal meanwhile
    if (asked !== null) process.exit(asked);
  }
}
