import type { Diagnostic } from '../../import/diagnostics/diagnostic.ts';
import { readSeedDocument, type ReadDocument } from '../../import/pipeline/read-seed-document.ts';
import { makeUnitDirectory } from '../../import/records/unit-directory.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { projectPlaces } from './project-registry.ts';

/**
 * Reads a text whose first line is its title, as a document that an office adds: nothing is said of its
 * layout, and no unit is registered, which is left out of what is reported.
 */
export function readWhole(text: string): { value: ReadDocument | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const source = [
    `title: ${text.split('\n')[0] ?? ''}`,
    'shortName: 样例',
    'documentNumber: null',
    'issuers: []',
    'dates: { signed: null, issued: null, published: null }',
    'place: shaanxi',
    'order: 1',
    'origin: 样例',
    `sha256: ${sha256(text)}`,
    'layout: {}',
  ].join('\n');
  const files = { code: 'xx2024', document: text, source, editorial: '{}' };
  const places = projectPlaces();
  const directory = makeUnitDirectory([], places);
  const value = readSeedDocument(files, { directory, places }, diagnostics);
  return { value, diagnostics: diagnostics.filter(({ rule }) => rule !== 'unknown-unit') };
}
