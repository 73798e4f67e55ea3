import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readIfFile } from './read-if-file.ts';

/**
 * Installs a package that only one command needs into a folder of its own, unless it is there already
 * in this version.
 *
 * @param version exact, as its package.json has it
 * @returns the package's own folder
 */
export async function installPackage(
  name: string,
  version: string,
  folder: string,
): Promise<string> {
  const home = join(folder, 'node_modules', name);
  if ((await installedVersion(home)) === version) return home;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  await promisify(execFile)('npm', args, { cwd: folder });
  return home;
}

/** The version of the package in a folder; null where there is none. */
export async function installedVersion(home: string): Promise<string | null> {
  const text = await readIfFile(join(home, 'package.json'));
  return text && (JSON.parse(text.toString('utf8')) as { version: string }).version;
}
