import { readdir, readlink } from 'node:fs/promises';

/** The numbers of the processes that work in a folder; none where the system does not say (no /proc). */
export async function processesIn(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const place = await readlink(`/proc/${name}/cwd`).catch(() => '');
    if (place === folder || place.startsWith(`${folder}/`)) found.push(Number(name));
  }
  return found;
}
