import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles } from '../io/list-files.ts';
import { runNode, type RunResult } from '../io/run.ts';

/** A copy of `seeds/` and `content/` in which the import can be run without harm. */
export interface TempProject {
  folder: string;
  /** Runs `npm run content` in it. */
  runContent: (env?: Record<string, string>) => Promise<RunResult>;
  /** Name and hash of every file under a folder of it, a line each. */
  fingerprint: (name: string) => Promise<string[]>;
  remove: () => void;
}

/** Makes a project for a test; the test removes it. */
export function makeTempProject(): TempProject {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  for (const name of ['seeds', 'content'])
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  const command = resolve('scripts/build-content.ts');
  return {
    folder,
    runContent: (env = {}) => runNode([command], { cwd: folder, env }),
    fingerprint: async (name) => fingerprintOf(await filesOf(join(folder, name))),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Name and hash of every file, a line each, in the order of the names. */
export function fingerprintOf(files: ReadonlyMap<string, string | Buffer>): string[] {
  return [...files]
    .map(([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`)
    .sort();
}

/** The files under a folder by path relative to it. */
async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const names = await listFiles(folder);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
