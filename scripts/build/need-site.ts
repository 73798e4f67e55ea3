import { join } from 'node:path';
import { sayRecovered } from '../lib/command/say-recovered.ts';
import { UserError } from '../lib/command/user-error.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';

/** Where a page stands whose scripts and styles are at this address. */
const BASE = /(?:href|src)="([^"]*\/)_astro\//;

/**
 * Makes sure that a folder holds a built site, for the commands that work on one.
 *
 * @param base where it is said to stand, with a slash at both ends; whatever it was built for when
 *   not given
 * @throws {UserError} when there is none, or one built for another base
 */
export async function needSite(dir: string, base?: string): Promise<void> {
  await sayRecovered(dir);
  const home = (await readIfFile(join(dir, 'index.html')))?.toString('utf8');
  const built = dir === 'dist' ? 'npm run build' : `npm run build -- ${dir}`;
  if (home === undefined)
    throw new UserError(`${dir} 里没有生成好的网站（缺少 index.html）。请先运行 ${built} 。`);
  const actual = BASE.exec(home)?.[1] ?? base;
  if (base === undefined || actual === base) return;
  const setting = actual === '/' ? '不设 SITE_BASE' : `设 SITE_BASE=${actual ?? ''}`;
  throw new UserError(
    `${dir} 是为路径 ${actual ?? ''} 生成的，现在的 SITE_BASE 是 ${base} 。请${setting}，或用现在的设置重新运行 ${built} 。`,
  );
}
