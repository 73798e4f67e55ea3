import { change, type Change } from '../../../src/model/change.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { readRegistry, type Located } from '../registry/read-registry.ts';

/** Where the changes are kept. */
export const CHANGES_FILE = 'seeds/registry/changes.yaml';

/** Reads the list of changes, each with its line. */
export function readChanges(text: string): Result<Located<Change>[]> {
  return readRegistry(CHANGES_FILE, text, 'changes', change);
}
