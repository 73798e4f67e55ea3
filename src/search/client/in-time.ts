import { IndexUnavailable } from '../index/provider.ts';

/** So long a part of the index is waited for that something else can stand in for. */
const WAIT_MS = 8_000;

/** What is promised, or `IndexUnavailable` when it hangs: a request may never be answered. */
export function inTime<T>(promised: Promise<T>, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new IndexUnavailable(name));
    }, WAIT_MS);
    promised.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
