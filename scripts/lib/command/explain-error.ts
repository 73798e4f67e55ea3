import { UserError } from './user-error.ts';

/** What the system's errors mean and what to do about them, by its names for them. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，请腾出空间后重试',
  EDQUOT: '磁盘配额已用完，请腾出空间后重试',
  EROFS: '所在的磁盘是只读的，请换一个可以写入的文件夹',
  EACCES: '没有读写的权限，请检查这个文件或文件夹属于谁、可否写入',
  EPERM:
    '没有读写的权限，或正被别的程序（杀毒软件、Excel、资源管理器）占用，请检查它属于谁、可否写入，关掉占用它的程序后重试',
  EXDEV: '这个文件夹改不了名（是挂载点，或来自系统镜像），请换一个文件夹',
  ENOENT: '没有这个文件或文件夹，请从版本库恢复',
  ENOTDIR: '这里要一个文件夹，却是文件，请把它移走',
  EISDIR: '这里要一个文件，却是文件夹，请把它移走',
  ENOTEMPTY: '文件夹正被别的程序写入，请等它结束后重试',
  EEXIST: '已经有了，请把它移走后重试',
  EBUSY: '正被别的程序（杀毒软件、Excel）占用，或是一个挂载点，请停掉那个程序或换一个文件夹',
  EMFILE: '打开的文件太多，请关掉别的程序，或用 ulimit -n 放宽后重试',
  ENFILE: '打开的文件太多，请关掉别的程序后重试',
  EIO: '磁盘读写出错，请检查磁盘',
};

/** The same in words, as programs that are not written in JavaScript say it. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/, 'ENOSPC'],
  [/Disk quota exceeded/, 'EDQUOT'],
  [/Read-only file system/, 'EROFS'],
  [/Permission denied/, 'EACCES'],
];

const CODE = new RegExp(`\\b(${Object.keys(REMEDIES).join('|')})\\b(?:[^\\n']*'([^'\\n]+)')?`);

/**
 * An error as a sentence in Chinese: place, what is wrong, remedy. An error that nobody foresaw is a
 * fault of the program and keeps its stack, which its maintainers need.
 */
export function explainError(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (!(error instanceof Error)) return `程序出错，请告诉维护者：${String(error)}`;
  const known = 'code' in error ? explainOutput(`${String(error.code)} ${error.message}`) : null;
  return known ?? `程序出错，请告诉维护者：${error.stack ?? error.message}`;
}

/**
 * The system's error that the output of a program names (`ENOSPC: no space left on device, write`),
 * as a sentence in Chinese; null when it names none.
 */
export function explainOutput(output: string): string | null {
  const [, named, path] = CODE.exec(output) ?? [];
  const code = named ?? IN_WORDS.find(([words]) => words.test(output))?.[1] ?? '';
  const remedy = REMEDIES[code];
  return remedy === undefined ? null : `${path ? `${path}：` : ''}${remedy}（${code}）。`;
}
