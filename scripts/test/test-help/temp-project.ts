import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runNode, type RunResult } from '../../lib/io/run.ts';
import { fingerprintFolder } from './fingerprint.ts';

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
    fingerprint: (name) => fingerprintFolder(join(folder, name)),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
