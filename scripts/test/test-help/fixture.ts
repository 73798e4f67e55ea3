import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Place } from '../../import/diagnostics/diagnostic.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { readSeedDocument, type ReadDocument } from '../../import/pipeline/read-seed-document.ts';
import { makeUnitDirectory } from '../../import/records/unit-directory.ts';
import { readUnits } from '../../import/units/read-units.ts';
import { projectPlaces } from './project-registry.ts';

/** Folder of the cases; every folder in it is one. */
export const FIXTURES = 'scripts/test/fixtures/import';

/** Stands before a place at which an error is expected; it is taken out before the import. */
const MARK = '▶';
/** Stands in a `source.yaml` for the hash of the document beside it. */
const HASH = 'SHA256';

/** One case, imported. */
export interface Fixture {
  /** The places marked in the three files, in the form `file:line:column`. */
  marked: string[];
  diagnostics: Diagnostic[];
  value: ReadDocument | null;
}

/** Takes the marks out of a text and says where they stood. */
function unmark(file: string, text: string): { text: string; places: string[] } {
  const [first = '', ...rest] = text.split(MARK);
  let before = first;
  const places = rest.map((part) => {
    const lines = before.split('\n');
    before += part;
    return showPlace({ file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
  });
  return { text: before, places };
}

/** `seeds/xx2024/editorial.yaml:3:5` */
export function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The names of all cases. */
export function listFixtures(): string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Imports the document of a case under the code xx2024. */
export function runFixture(name: string): Fixture {
  const read = (file: string) =>
    unmark(`seeds/xx2024/${file}`, readFileSync(join(FIXTURES, name, file), 'utf8'));
  const document = read('document.txt');
  const source = read('source.yaml');
  const editorial = read('editorial.yaml');
  const places = projectPlaces();
  const units = readUnits('units.yaml', readFileSync(join(FIXTURES, 'units.yaml'), 'utf8'), places);
  const diagnostics: Diagnostic[] = [...units.diagnostics];
  const files = {
    code: 'xx2024',
    document: document.text,
    source: source.text.replace(HASH, sha256(document.text)),
    editorial: editorial.text,
  };
  const value = readSeedDocument(
    files,
    { directory: makeUnitDirectory(units.value, places), places },
    diagnostics,
  );
  return {
    marked: [...document.places, ...source.places, ...editorial.places].sort(),
    diagnostics,
    value,
  };
}

/**
 * The text that a case expects. `UPDATE=1` writes what was found instead; on a build server nothing
 * is ever written. Null when there is no expectation, which fails the test.
 */
export function expectedText(name: string, file: string, found: string): string | null {
  const path = join(FIXTURES, name, file);
  if (process.env.UPDATE === '1' && process.env.CI !== 'true') writeFileSync(path, found);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
