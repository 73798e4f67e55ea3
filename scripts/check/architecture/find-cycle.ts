import type { Module } from './read-imports.ts';

/** The files of one import cycle in order, the first one again at the end; null without a cycle. */
export function findCycle(modules: readonly Module[]): string[] | null {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    const module = byFile.get(file);
    if (!module || done.has(file)) return null;
    for (const next of module.imports) {
      const cycle = visit(next, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const { file } of modules) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
