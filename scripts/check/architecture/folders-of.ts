import { posix } from 'node:path';
import type { Module } from './read-imports.ts';

/** Folders as modules: each imports the other folders of the project that its files import from. */
export function foldersOf(modules: readonly Module[]): Module[] {
  const folders = new Map<string, Set<string>>();
  for (const { file, imports } of modules) {
    const folder = posix.dirname(file);
    const own = folders.get(folder) ?? new Set();
    folders.set(folder, own);
    for (const name of imports) {
      const other = posix.dirname(name);
      if (name.includes('/') && other !== folder) own.add(other);
    }
  }
  return [...folders].map(([file, imports]) => ({ file, imports: [...imports] }));
}
