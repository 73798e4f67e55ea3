import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Installs a package that only one command needs into a folder of its own, once.
 *
 * @returns the package's own folder
 */
export async function installPackage(
  name: string,
  version: string,
  folder: string,
): Promise<string> {
  const home = join(folder, 'node_modules', name);
  if (existsSync(home)) return home;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  await promisify(execFile)('npm', args, { cwd: folder });
  return home;
}
