import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Conversion } from '../../check/office/office-check.ts';

const run = promisify(execFile);

/** LibreOffice may take long to start for the first time. */
const TIMEOUT_MS = 300_000;

/** Whether LibreOffice is installed. */
export async function hasOffice(): Promise<boolean> {
  try {
    await run('soffice', ['--version'], { timeout: TIMEOUT_MS });
    return true;
  } catch {
    return false;
  }
}

/** Conversions that one start of LibreOffice can do together. */
function key({ to, from = '' }: Conversion): string {
  return `${from}\n${to}`;
}

/** Opens files in LibreOffice, with a profile of its own, and reads back what it saved. */
export async function convertWithOffice(
  conversions: Conversion[],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    for (const { name, bytes } of conversions) await writeFile(join(folder, name), bytes);
    for (const group of new Set(conversions.map(key))) {
      const members = conversions.filter((each) => key(each) === group);
      const { to = '', from } = members[0] ?? {};
      const filter = from === undefined ? [] : [`--infilter=${from}`];
      const files = members.map(({ name }) => join(folder, name));
      const args = [
        profile,
        '--headless',
        ...filter,
        '--convert-to',
        to,
        '--outdir',
        out,
        ...files,
      ];
      await run('soffice', args, { timeout: TIMEOUT_MS });
    }
    return await Promise.all(
      conversions.map(async ({ name, to }) => {
        const ending = to.split(':')[0] ?? to;
        const saved = join(out, `${basename(name, extname(name))}.${ending}`);
        return new Uint8Array(await readFile(saved));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
