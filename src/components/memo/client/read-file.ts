import { readMemo, type ReadMemo } from '../../../memo/read/read-memo.ts';

/** Reads a file; one that is gone or barred says so like one that is broken. */
export async function readFile(file: File): Promise<ReadMemo & { bytes: Uint8Array }> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ...(await readMemo(file.name, bytes)), bytes };
  } catch {
    const error = '浏览器没能读出这个文件：它可能已被移动、删除或没有权限，请重新选择。';
    return { memo: null, error, bytes: new Uint8Array() };
  }
}
