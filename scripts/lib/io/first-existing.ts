import { existsSync } from 'node:fs';

/** The first of these files that exists, or null. */
export function firstExisting(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}
