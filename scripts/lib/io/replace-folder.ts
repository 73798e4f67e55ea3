import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../command/user-error.ts';
import { codeOf } from './code-of.ts';
import { makeReadable } from './make-readable.ts';
import { isRunning } from './take-lock.ts';
import { patiently } from './patiently.ts';

/**
 * Folders that stand beside one that is replaced, on its own disk, so that each step is one renaming.
 * They begin with a dot: web servers hide them or are told to.
 */
function beside(folder: string) {
  const to = placeOf(folder);
  const at = (ending: string) => join(dirname(to), `.${basename(to)}.${ending}`);
  return {
    /** The folder itself, where it really is. */
    to,
    /** What stood in the folder before; kept, or on its way out. */
    before: at('before'),
    /** What stood there before that, on its way out. */
    old: at('old'),
    /** Says that folders are being renamed, and by which process. */
    moving: at('moving'),
    /** Begins the name of what is not finished yet. */
    staging: at('new-'),
  };
}

/** Where a folder is to which a link may lead, which stays then: only what it leads to is replaced. */
function placeOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // It is away at the moment, or was never there.
  }
  try {
    return resolve(dirname(folder), readlinkSync(folder));
  } catch {
    return resolve(folder);
  }
}

/** Where what is to take a folder's place is written, by this process. */
export function stagingFor(folder: string): string {
  return `${beside(folder).staging}${process.pid}`;
}

/** Where what stood in a folder before is kept. */
export function keptBefore(folder: string): string {
  return beside(folder).before;
}

/** How a folder is replaced. */
interface ReplaceOptions {
  /** Keeps what stood there, so that {@link swapWithKept} can put it back. */
  keep?: boolean;
}

/**
 * Puts a finished folder in the place of another, which is there whole until the moment it goes, and
 * again when the finished one cannot take its place. What a killed process leaves undone in between,
 * {@link recoverFolder} undoes.
 *
 * @param from the finished folder, on the same disk; it is gone afterwards
 * @param folder the folder to replace; it may be missing, or a link to one
 * @throws {NotPutBack} when the folder is not there any more, which only a failing disk can do
 */
export async function replaceFolder(
  from: string,
  folder: string,
  { keep = false }: ReplaceOptions = {},
): Promise<void> {
  const { to, before, old } = beside(folder);
  if (!existsSync(from)) throw Object.assign(new Error(`ENOENT: ${from}`), { code: 'ENOENT' });
  makeReadable(from);
  await mkdir(dirname(to), { recursive: true });
  // An empty folder is no build that could be put back.
  if (existsSync(to) && readdirSync(to).length === 0) await rmdir(to);
  await removeFolder(old);
  await moving(folder, async () => {
    if (existsSync(to)) {
      if (existsSync(before)) await move(before, old);
      await move(to, before);
    }
    await move(from, to);
  });
  await removeFolder(old);
  if (!keep) await removeFolder(before);
}

/**
 * Puts what stood in a folder before back, and keeps what stands there now in its place.
 *
 * @returns false when nothing is kept
 */
export async function swapWithKept(folder: string): Promise<boolean> {
  const { to, before, old } = beside(folder);
  if (!existsSync(before)) return false;
  await removeFolder(old);
  await moving(folder, async () => {
    await move(before, old);
    if (existsSync(to)) await move(to, before);
    await move(old, to);
  });
  return true;
}

/** Renames folders, all or none; whoever comes after a killed process knows what it was at. */
async function moving(folder: string, rename: () => Promise<void>): Promise<void> {
  const { moving: marker } = beside(folder);
  await writeFile(marker, String(process.pid));
  try {
    await rename();
  } catch (error) {
    await putBack(folder);
    await rm(marker, { force: true });
    throw error;
  }
  await rm(marker, { force: true });
}

/** A folder is away that should be there. */
export class NotPutBack extends UserError {
  override name = 'NotPutBack';
}

/** Undoes the renamings of a replacement that did not come to its end. */
async function putBack(folder: string): Promise<boolean> {
  const { to, before, old } = beside(folder);
  const missing = !existsSync(to) && existsSync(before);
  try {
    if (missing) await move(before, to);
    if (!existsSync(before) && existsSync(old)) await move(old, before);
    return missing;
  } catch (error) {
    throw new NotPutBack(
      `${folder} 没能放回原处（${codeOf(error) ?? ''}），原来的内容完整保存在 ${before} 。请停掉占用它的程序，再运行一次命令，会自动放回。`,
    );
  }
}

/**
 * Finds what a process left behind that was killed while it replaced a folder, and puts things right:
 * what stood in the folder is there again, or the new one whole. What it had not finished is removed.
 * A replacement that is going on is left alone.
 *
 * @returns in Chinese, what was put back; null when nothing was amiss
 */
export async function recoverFolder(folder: string): Promise<string | null> {
  const { old, moving, staging } = beside(folder);
  const mover = await readFile(moving, 'utf8').catch(() => null);
  if (mover !== null && Number(mover) !== process.pid && isRunning(Number(mover))) return null;
  const restored = mover !== null && (await putBack(folder));
  await rm(moving, { force: true });
  await removeFolder(old);
  await sweepNumbered(dirname(staging), basename(staging));
  return restored ? `上次更新 ${folder}/ 时中断了，已把原来的内容放回 ${folder}/ 。` : null;
}

/** Removes what processes that are no more had begun to write: names that end with their numbers. */
export async function sweepNumbered(folder: string, begin: string): Promise<void> {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = name.startsWith(begin) ? Number.parseInt(name.slice(begin.length), 10) : 0;
    if (pid > 0 && pid !== process.pid && !isRunning(pid)) await removeFolder(join(folder, name));
  }
}

/** Removes a folder, or nothing where there is none. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * Brings a finished folder to where it is to be renamed from, over to another disk too; nothing of it is
 * there when it does not fit.
 */
export async function bring(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await move(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    try {
      await cp(from, to, { recursive: true });
    } catch (fault) {
      await removeFolder(to);
      throw fault;
    }
    await removeFolder(from);
  }
}

/** Renames a folder, waiting for who holds it. */
export async function move(from: string, to: string): Promise<void> {
  await patiently(() => rename(from, to));
}
