import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../lib/io/copy-project.ts';
import { runNode } from '../../lib/io/run.ts';
import { fingerprintFolder } from '../../test/test-help/fingerprint.ts';
import { outerEnv } from '../../test/test-help/outer-env.ts';

const root = mkdtempSync(join(tmpdir(), 'copy-'));
const copy = join(root, 'project');

beforeAll(() => {
  copyProject(copy);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const build = (env: Record<string, string>) =>
  runNode(['scripts/build.ts'], {
    cwd: copy,
    env: { ...outerEnv, ...env },
  });

describe('npm run build', () => {
  it('gives the same bytes in another folder, time zone and language', async () => {
    const { code, output } = await build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
    expect(code, output).toBe(0);
    expect(await fingerprintFolder(join(copy, 'dist'))).toEqual(await fingerprintFolder('dist'));
    expect(await fingerprintFolder(join(copy, 'content'))).toEqual(
      await fingerprintFolder('content'),
    );
  });

  it('gives a whole site under a sub-path, and leaves it alone when the next build fails', async () => {
    const env = { SITE_BASE: '/zhishi/chanquan', SITE_URL: 'https://example.cn' };
    const first = await build(env);
    expect(first.code, first.output).toBe(0);
    const home = readFileSync(join(copy, 'dist/index.html'), 'utf8');
    expect(home).toContain('href="/zhishi/chanquan/sx2022/');

    const before = await fingerprintFolder(join(copy, 'dist'));
    rmSync(join(copy, 'seeds/sx2022/document.txt'));
    const second = await build(env);
    expect(second.code).toBe(1);
    expect(second.output).toContain('dist/ 保持原样');
    expect(await fingerprintFolder(join(copy, 'dist'))).toEqual(before);
  });
});
