import { join } from 'node:path';
import { UserError } from '../lib/command/user-error.ts';
import { namesInFolder } from '../lib/io/names-in-folder.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { CHECKSUMS } from './checksums.ts';

/**
 * Refuses a folder that a build must not be written to: it replaces the folder whole, so it may only
 * be a new or an empty one, or one that a build wrote before.
 *
 * @throws {UserError} when it is none of these
 */
export async function refuseTarget(folder: string): Promise<void> {
  if (folder.startsWith('-'))
    throw new UserError(`不认识的选项 ${folder}；用法：npm run build [-- 文件夹]`);
  let names: string[] | null;
  try {
    names = await namesInFolder(folder);
  } catch {
    throw new UserError(`${folder} 不是可以写入的文件夹`);
  }
  if (!names?.length || (await readIfFile(join(folder, CHECKSUMS)))) return;
  throw new UserError(
    `${folder} 里有别的东西（没有 ${CHECKSUMS}，不是以前生成的网站），生成网站会把它整个换掉；请写一个新的或空的文件夹`,
  );
}
