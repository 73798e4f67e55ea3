import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refuseTarget } from './refuse-target.ts';

const dir = mkdtempSync(join(tmpdir(), 'target-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});
const folderWith = (name: string, ...files: string[]) => {
  mkdirSync(join(dir, name));
  for (const file of files) writeFileSync(join(dir, name, file), '');
  return join(dir, name);
};

describe('refuseTarget', () => {
  it('allows a new folder, an empty one and an earlier build', async () => {
    expect(await refuseTarget(join(dir, 'none'))).toBeNull();
    expect(await refuseTarget(folderWith('empty'))).toBeNull();
    expect(await refuseTarget(folderWith('built', 'index.html', 'checksums.txt'))).toBeNull();
  });

  it('refuses a folder that holds anything else, the seeds too', async () => {
    expect(await refuseTarget(folderWith('letters', 'letter.docx'))).toContain('会把它整个换掉');
    expect(await refuseTarget('seeds')).toContain('seeds');
    expect(await refuseTarget('.')).not.toBeNull();
  });

  it('refuses a file and an option', async () => {
    expect(await refuseTarget('package.json')).toContain('不是可以写入的文件夹');
    expect(await refuseTarget('--help')).toContain('不认识的选项');
  });
});
