import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A copy of the project's code and content, its packages linked and not copied.
 *
 * @param root a folder that is not there yet: nothing that is there is ever removed or mixed with it
 */
export function copyProject(root: string): void {
  mkdirSync(root);
  for (const name of readdirSync('.')) {
    if (['node_modules', 'dist', 'dist-offline', 'coverage'].includes(name)) continue;
    if (name.startsWith('.') && name !== '.htmlvalidate.json') continue;
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}
