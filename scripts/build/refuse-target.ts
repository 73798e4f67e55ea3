import { join } from 'node:path';
import { namesInFolder } from '../io/names-in-folder.ts';
import { readIfFile } from '../io/read-if-file.ts';
import { CHECKSUMS } from './checksums.ts';

/**
 * Why a build must not be written to a folder, in Chinese, or null: a build replaces the folder whole,
 * so it may only be a new or an empty one, or one that a build wrote before.
 */
export async function refuseTarget(folder: string): Promise<string | null> {
  if (folder.startsWith('-')) return `不认识的选项 ${folder}；用法：npm run build [-- 文件夹]`;
  let names: string[] | null;
  try {
    names = await namesInFolder(folder);
  } catch {
    return `${folder} 不是可以写入的文件夹`;
  }
  if (!names?.length || (await readIfFile(join(folder, CHECKSUMS)))) return null;
  return `${folder} 里有别的东西（没有 ${CHECKSUMS}，不是以前生成的网站），生成网站会把它整个换掉；请写一个新的或空的文件夹`;
}
