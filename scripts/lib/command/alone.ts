import { dropLock, type Holder, takeLock } from '../io/take-lock.ts';
import { UserError } from './user-error.ts';

/** Held by whoever writes `content/`, `dist/` or what Astro keeps between builds. */
const LOCK = '.cache/alone.lock';

/** Tells the commands that a command starts that they work for the holder of the lock. */
const LENT = 'ALONE_FOR';

/**
 * Does work that another command must not do in the same folder at the same time: each would read
 * what the other has half written. A command that this work starts is part of it and goes ahead.
 *
 * @param doing what is being done, in Chinese, for whoever comes second: `正在……`
 * @throws {UserError} when somebody else is at it; nothing was done then
 */
export async function alone<T>(doing: string, work: () => Promise<T>): Promise<T> {
  const lender = process.env[LENT];
  const holder = await takeLock(LOCK, doing);
  if (holder !== null) {
    if (String(holder.pid) === lender) return work();
    throw new UserError(whoIsAtIt(holder));
  }
  process.env[LENT] = String(process.pid);
  try {
    return await work();
  } finally {
    if (lender === undefined) Reflect.deleteProperty(process.env, LENT);
    else process.env[LENT] = lender;
    await dropLock(LOCK);
  }
}

function whoIsAtIt({ pid, doing }: Holder): string {
  return `这个文件夹里正在${doing}（进程 ${pid}），两个命令同时写会互相打乱。请等它结束后再试；它若早已不在，请删去 ${LOCK} 。`;
}
