/**
 * Loaded first into each program that a command starts (`--import`): a command that is killed can stop
 * nothing any more, so the program looks itself whether its parent is still there.
 */
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 250;

const parent = Number(process.env.LIVES_WITH);
// Threads, and what the program starts itself with the same options, are no business of this.
if (isMainThread && parent === process.ppid) setInterval(look, EVERY_MS).unref();

function look() {
  if (process.ppid === parent && isThere()) return;
  process.exit(1);
}

/** On Windows the number of the parent stays when it is gone. */
function isThere() {
  if (process.platform !== 'win32') return true;
  try {
    return process.kill(parent, 0);
  } catch {
    return false;
  }
}
