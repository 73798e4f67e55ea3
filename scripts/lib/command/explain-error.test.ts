import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { explainError, explainOutput } from './explain-error.ts';
import { UserError } from './user-error.ts';

const errorOf = (failing: Promise<unknown>) =>
  failing.then(
    () => null,
    (error: unknown) => error,
  );

describe('explainError', () => {
  it('says what the system says in Chinese, with the path and a remedy', async () => {
    expect(explainError(await errorOf(readFile('no-such-file')))).toBe(
      'no-such-file：没有这个文件或文件夹，请从版本库恢复（ENOENT）。',
    );
    expect(explainError(await errorOf(readdir('package.json')))).toBe(
      'package.json：这里要一个文件夹，却是文件，请把它移走（ENOTDIR）。',
    );
  });

  it('says no more than what is meant for the person at the keyboard', () => {
    expect(explainError(new UserError('PORT 不对。'))).toBe('PORT 不对。');
  });

  it('keeps where an error came from that nobody foresaw', () => {
    expect(explainError(new TypeError('x'))).toMatch(
      /^程序出错，请告诉维护者：TypeError: x\n +at /,
    );
    expect(explainError('x')).toBe('程序出错，请告诉维护者：x');
  });
});

describe('explainOutput', () => {
  it('finds a full disk in what a program printed', () => {
    expect(explainOutput('[build] ENOSPC: no space left on device, write\n    at x')).toBe(
      '磁盘已满，请腾出空间后重试（ENOSPC）。',
    );
    expect(explainOutput("Error: EACCES: permission denied, mkdir 'dist/a'")).toBe(
      'dist/a：没有读写的权限，请检查这个文件或文件夹属于谁、可否写入（EACCES）。',
    );
  });

  it('finds one that is said in words', () => {
    expect(explainOutput('Caused by:\n    No space left on device (os error 28)')).toBe(
      '磁盘已满，请腾出空间后重试（ENOSPC）。',
    );
  });

  it('finds nothing where the system said nothing', () => {
    expect(explainOutput('TypeError: x is undefined')).toBeNull();
  });
});
