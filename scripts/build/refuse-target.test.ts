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
    await expect(refuseTarget(join(dir, 'none'))).resolves.toBeUndefined();
    await expect(refuseTarget(folderWith('empty'))).resolves.toBeUndefined();
    const built = folderWith('built', 'index.html', 'checksums.txt');
    await expect(refuseTarget(built)).resolves.toBeUndefined();
  });

  it('refuses a folder that holds anything else, the seeds too', async () => {
    const letters = folderWith('letters', 'letter.docx');
    await expect(refuseTarget(letters)).rejects.toThrow('会把它整个换掉');
    await expect(refuseTarget('seeds')).rejects.toThrow('seeds 里有别的东西');
    await expect(refuseTarget('.')).rejects.toThrow('会把它整个换掉');
  });

  it('refuses a file and an option', async () => {
    await expect(refuseTarget('package.json')).rejects.toThrow('不是可以写入的文件夹');
    await expect(refuseTarget('--help')).rejects.toThrow('不认识的选项');
  });
});
