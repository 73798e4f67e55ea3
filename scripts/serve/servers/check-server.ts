import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyFolder } from '../../lib/io/copy-folder.ts';
import { listFiles } from '../../lib/io/list-files.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { startProgram } from '../../lib/io/start-program.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { listen } from '../listen.ts';
import { ask } from './ask.ts';
import { expectations } from './expectations.ts';
import { fillTemplate } from './fill-template.ts';
import type { ServerKind } from './kinds.ts';

/**
 * Serves a built site with a real server, by the template that ships, and asks it for everything
 * that matters.
 *
 * @param program path of the server
 * @param dist the site, its texts packed
 * @param base where the site stands; the pages themselves need not be built for it
 * @param folder an empty folder for the server's files
 * @returns one line a fault
 */
export async function checkServer(
  kind: ServerKind,
  program: string,
  dist: string,
  base: string,
  folder: string,
): Promise<string[]> {
  const root = join(folder, 'www');
  const before = join(folder, 'www-before');
  await copyFolder(dist, join(root, base));
  await writeFileIn(join(before, base, 'search-data/before/table.json'), '{}');
  const port = await freePort();
  const text = async (path: string) => (await readIfFile(path))?.toString('utf8') ?? '';
  const headers = await text('public/_headers');
  const site = fillTemplate(await text(kind.template), { port, root, before, base, headers });
  const config = join(folder, 'server.conf');
  await writeFileIn(config, kind.wrap(site, folder));
  const server = startProgram(program, kind.args(config), { HOME: folder });
  try {
    if (!(await answers(port))) return [`does not start: ${server.output().slice(-1000)}`];
    const files = await listFiles(join(dist, '_astro'));
    const css = files.find((file) => file.endsWith('.css')) ?? '';
    const faults: string[] = [];
    for (const { path, encoding, faults: find } of expectations(`_astro/${css}`)) {
      const answer = await ask(port, base + path, encoding);
      faults.push(...find(answer, base).map((fault) => `${base}${path}: ${fault}`));
    }
    return faults;
  } finally {
    await server.stop();
  }
}

async function freePort(): Promise<number> {
  const { port, close } = await listen(() => undefined, 0);
  await close();
  return port;
}

async function answers(port: number): Promise<boolean> {
  for (let left = 50; left > 0; left -= 1) {
    try {
      await ask(port, '/');
      return true;
    } catch {
      await wait(200);
    }
  }
  return false;
}
