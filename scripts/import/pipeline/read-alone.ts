import type { ContentRecord } from '../../../src/model/record.ts';
import { placesById } from '../../../src/model/place.ts';
import { makeUnitDirectory } from '../records/unit-directory.ts';
import { readPlaces } from '../registry/read-places.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { assignTopics } from '../topics/assign-topics.ts';
import { readTopics } from '../topics/read-topics.ts';
import { readUnits } from '../units/read-units.ts';
import type { ImportInput } from './import-content.ts';
import { readSeedDocument, type ReadDocument, type SeedFiles } from './read-seed-document.ts';

/** One document, read by itself. */
export interface ReadAlone {
  /** Null when its description or decisions cannot be read. */
  document: ReadDocument | null;
  /** Its records with their topics. */
  records: ContentRecord[];
  /** What was found wrong in its own three files. */
  diagnostics: Diagnostic[];
}

/**
 * Reads one document with the registries and nothing else: no ledger, no other document. What is wrong
 * with a registry itself is not its fault and not said here.
 */
export function readAlone(files: SeedFiles, registry: ImportInput['registry']): ReadAlone {
  const diagnostics: Diagnostic[] = [];
  const places = placesById(readPlaces('seeds/registry/places.yaml', registry.places).value);
  const units = readUnits('seeds/registry/units.yaml', registry.units, places);
  const directory = makeUnitDirectory(units.value, places);
  const document = readSeedDocument(files, { directory, places }, diagnostics);
  const plain = document?.records.map(({ record }) => record) ?? [];
  const topics = assignTopics(
    plain,
    readTopics('seeds/registry/topics.yaml', registry.topics).value,
  );
  const records = plain.map((record) => ({
    ...record,
    topics: topics.value.topicsOf.get(record.id) ?? [],
  }));
  return { document, records, diagnostics };
}
