import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintFolder } from '../../test/test-help/fingerprint.ts';
import { killedAt, systemError, withFaults } from '../../test/test-help/faulty-files.ts';
import { placeFolder } from './place-folder.ts';
import { replaceContent } from './replace-content.ts';
import {
  keptBefore,
  NotPutBack,
  recoverFolder,
  replaceFolder,
  stagingFor,
  swapWithKept,
} from './replace-folder.ts';
import { writeFileIn } from './write-file.ts';
import { writeWhole } from './write-whole.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const OLD = { 'a.html': '旧甲', 'sub/b.html': '旧乙', 'same.txt': '同' };
const NEW = { 'a.html': '新甲', 'sub/c.html': '新丙', 'same.txt': '同' };
const BEFORE = { 'a.html': '更旧' };

async function fill(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFileIn(join(folder, name), text);
}

/** Name and hash of these files, as a folder that holds them is told by. */
async function printOf(files: Record<string, string>): Promise<string[]> {
  const folder = join(root, 'print');
  await fill(folder, files);
  const print = await fingerprintFolder(folder);
  rmSync(folder, { recursive: true });
  return print;
}

/** Work that replaces `site`, which holds OLD and, where it keeps builds, BEFORE as the one before. */
const TASKS: readonly {
  name: string;
  keeps: boolean;
  run: (site: string) => Promise<unknown>;
  result: Record<string, string>;
}[] = [
  {
    name: 'a site, and keeps the build before',
    keeps: true,
    run: async (site) => {
      await fill(stagingFor(site), NEW);
      await replaceFolder(stagingFor(site), site, { keep: true });
    },
    result: NEW,
  },
  { name: 'a site by the one before', keeps: true, run: swapWithKept, result: BEFORE },
  {
    name: 'content',
    keeps: false,
    run: (site) => replaceContent(site, new Map(Object.entries(NEW))),
    result: NEW,
  },
];

/** Readies a folder for a task. */
async function ready(keeps: boolean): Promise<string> {
  rmSync(root, { recursive: true });
  const site = join(root, 'site');
  await fill(site, OLD);
  if (keeps) await fill(keptBefore(site), BEFORE);
  return site;
}

describe.each(TASKS)('replacing $name', ({ keeps, run, result }) => {
  it('leaves the old folder or the new one whole wherever it is killed', async () => {
    const [old, fresh] = [await printOf(OLD), await printOf(result)];
    const { steps } = await withFaults(
      () => null,
      async () => run(await ready(keeps)),
    );
    expect(steps).toBeGreaterThan(5);
    const said: (string | null)[] = [];
    for (let step = 1; step <= steps; step += 1) {
      const site = await ready(keeps);
      await killedAt(step, () => run(site));
      said.push(await recoverFolder(site));
      const now = await fingerprintFolder(site);
      expect([old, fresh], `killed at step ${step}`).toContainEqual(now);
      const beside = readdirSync(root).filter((name) => name !== 'site');
      expect(beside.filter((name) => name !== '.site.before')).toEqual([]);
      if (keeps) expect(beside, `killed at step ${step}`).toEqual(['.site.before']);
    }
    expect(said.some((words) => words?.includes('已把原来的内容放回'))).toBe(true);
  });

  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'leaves it as it was when a step fails with %s',
    async (code) => {
      const [old, fresh] = [await printOf(OLD), await printOf(result)];
      const { steps } = await withFaults(
        () => null,
        async () => run(await ready(keeps)),
      );
      for (let at = 1; at <= steps; at += 1) {
        const site = await ready(keeps);
        await withFaults(
          (step) => (step === at ? systemError(code) : null),
          () => run(site),
        );
        // What only removed the old may fail too: then the new one stands.
        expect([old, fresh], `failed at step ${at}`).toContainEqual(await fingerprintFolder(site));
        await recoverFolder(site);
        expect([old, fresh]).toContainEqual(await fingerprintFolder(site));
      }
    },
  );

  it('waits for who holds the folder for a moment', async () => {
    const site = await ready(keeps);
    let held = 0;
    const { error } = await withFaults(
      (_, name) => {
        held += name === 'rename' ? 1 : 0;
        return name === 'rename' && held % 2 === 1 ? systemError('EBUSY') : null;
      },
      () => run(site),
    );
    expect(error).toBeNull();
    expect(await fingerprintFolder(site)).toEqual(await printOf(result));
  });
});

describe('a folder that somebody holds for good', () => {
  it('stays, and the system’s reason is said', async () => {
    const site = await ready(false);
    await fill(stagingFor(site), NEW);
    const { error } = await withFaults(
      (_, name) => (name === 'rename' ? systemError('EPERM') : null),
      () => replaceFolder(stagingFor(site), site),
    );
    expect(error).toMatchObject({ code: 'EPERM' });
    expect(await fingerprintFolder(site)).toEqual(await printOf(OLD));
  });

  it('is told to lie beside its place where it cannot be put back, and is put back the next time', async () => {
    const site = await ready(false);
    await fill(stagingFor(site), NEW);
    let renames = 0;
    const { error } = await withFaults(
      (_, name) => (name === 'rename' && (renames += 1) > 1 ? systemError('EIO') : null),
      () => replaceFolder(stagingFor(site), site),
    );
    expect(error).toBeInstanceOf(NotPutBack);
    expect(String(error)).toContain('.site.before');
    expect(await recoverFolder(site)).toContain('已把原来的内容放回');
    expect(await fingerprintFolder(site)).toEqual(await printOf(OLD));
  });

  it('is left alone while the process that renames it runs', async () => {
    const site = await ready(true);
    await writeFileIn(join(root, '.site.moving'), String(process.ppid));
    rmSync(site, { recursive: true });
    expect(await recoverFolder(site)).toBeNull();
    expect(readdirSync(root)).toContain('.site.before');
  });
});

describe('a folder that somebody removed on purpose', () => {
  it('is not brought back', async () => {
    const site = await ready(true);
    rmSync(site, { recursive: true });
    expect(await recoverFolder(site)).toBeNull();
    expect(readdirSync(root)).toEqual(['.site.before']);
  });
});

describe('a single file', () => {
  const bytes = Buffer.from('新');

  it('is there whole or not at all, and what a killed process left goes with the next one', async () => {
    const path = join(root, 'edition.zip');
    const { steps } = await withFaults(
      () => null,
      () => writeWhole(path, bytes),
    );
    for (let step = 1; step <= steps; step += 1) {
      rmSync(path, { force: true });
      await killedAt(step, () => writeWhole(path, bytes));
      expect([[], ['edition.zip']]).toContainEqual(
        readdirSync(root).filter((name) => name === 'edition.zip'),
      );
      await writeWhole(path, bytes);
      expect(readdirSync(root)).toEqual(['edition.zip']);
    }
  });
});

describe('a new folder', () => {
  const files = new Map([
    ['document.txt', '一'],
    ['source.yaml', '二'],
  ]);

  it('is there whole or not at all, and what a killed process left goes with the next one', async () => {
    const folder = join(root, 'zs2024');
    const { steps } = await withFaults(
      () => null,
      () => placeFolder(folder, files),
    );
    for (let step = 1; step <= steps; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      await killedAt(step, () => placeFolder(folder, files));
      if (readdirSync(root).includes('zs2024'))
        expect(readdirSync(folder).sort()).toEqual([...files.keys()]);
      rmSync(folder, { recursive: true, force: true });
      await placeFolder(folder, files);
      expect(readdirSync(root)).toEqual(['zs2024']);
    }
  });
});
