import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { copyProject } from '../../lib/io/copy-project.ts';
import { listen } from '../../serve/listen.ts';
import { outerEnv } from './outer-env.ts';

/** So long the server may take to answer for the first time, on a machine that does much else. */
const START_MS = 60_000;

/** `npm run dev` in a copy of the project. */
export interface DevServer {
  /** Its address, once the tests run. */
  readonly url: string;
  /** Folder of the copy. */
  readonly project: string;
}

/** Starts `npm run dev` for the tests of the file or group that calls it and stops it after them. */
export function devServer(): DevServer {
  const root = mkdtempSync(join(tmpdir(), 'dev-'));
  const project = join(root, 'project');
  let url = '';
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    copyProject(project);
    const free = await listen(() => undefined, 0);
    await free.close();
    const env = { ...process.env, ...outerEnv, PORT: String(free.port) };
    child = spawn(process.execPath, ['scripts/dev.ts'], { cwd: project, env, stdio: 'ignore' });
    url = `http://localhost:${free.port}/`;
    await vi.waitFor(() => fetch(url), { timeout: START_MS });
  });
  afterAll(async () => {
    await new Promise((resolve) => {
      child?.once('exit', resolve).kill();
      if (!child) resolve(null);
    });
    rmSync(root, { recursive: true });
  });
  return {
    project,
    get url() {
      return url;
    },
  };
}
