import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever the umask of who built it, and of who fetched its sources: a web server can read it. */
export function makeReadable(folder: string): void {
  const add = (path: string, bits: number) => {
    const { mode } = statSync(path);
    if ((mode & bits) !== bits) chmodSync(path, (mode & 0o7777) | bits);
  };
  add(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else if (entry.isFile()) add(path, 0o644);
  }
}
