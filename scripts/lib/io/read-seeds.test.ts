import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../import/diagnostics/diagnostic.ts';
import { readSeeds } from './read-seeds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-seeds-'));
  cpSync('seeds/site.yaml', join(folder, 'site.yaml'));
  cpSync('seeds/registry', join(folder, 'registry'), { recursive: true });
  cpSync('seeds/xw2022', join(folder, 'xw2022'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of a seed with these bytes. */
async function faults(bytes: Uint8Array): Promise<string[]> {
  writeFileSync(join(folder, 'xw2022/document.txt'), bytes);
  const diagnostics: Diagnostic[] = [];
  await readSeeds(folder, diagnostics);
  return diagnostics.map(({ rule, place, message }) => `${place.line} ${rule} ${message}`);
}

const whole = readFileSync('seeds/xw2022/document.txt');

describe('readSeeds', () => {
  it('takes the bytes of a seed as they are', async () => {
    expect(await faults(whole)).toEqual([]);
  });

  it('knows a file that breaks off in a character', async () => {
    // 3 bytes a character: one and two of the last are left.
    const end = Buffer.from('知识').subarray(0, 5);
    expect(await faults(end)).toEqual(['0 not-utf8 最后一个字只剩一半，文件没有存完整']);
    expect(await faults(end.subarray(0, 4))).toEqual([
      '0 not-utf8 最后一个字只剩一半，文件没有存完整',
    ]);
  });

  it('knows GBK', async () => {
    // 知识产权\n
    const bytes = Uint8Array.from([0xd6, 0xaa, 0xca, 0xb6, 0xb2, 0xfa, 0xc8, 0xa8, 0x0a]);
    expect(await faults(bytes)).toEqual(['0 not-utf8 不是 UTF-8 编码，看来是 GBK']);
  });

  it('names the line of what is neither', async () => {
    const bytes = Buffer.concat([
      Buffer.from('甲\n乙\n'),
      Uint8Array.from([0xff, 0x0a, 0x0a, 0x41]),
    ]);
    expect(await faults(bytes)).toEqual(['3 not-utf8 从这一行起不是 UTF-8 编码']);
  });
});
