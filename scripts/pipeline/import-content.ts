import type { Account } from '../../src/model/account.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { writeMdx } from '../mdx/write-mdx.ts';
import { makeUnitDirectory } from '../records/unit-directory.ts';
import { buildUnits } from '../units/build-units.ts';
import { readUnits } from '../units/read-units.ts';
import { fileOf } from './collection-of.ts';
import { readSeedDocument, type ReadDocument, type SeedFiles } from './read-seed-document.ts';

/** Everything that the import reads, as text. */
export interface ImportInput {
  documents: SeedFiles[];
  /** Texts of `seeds/registry/<name>.yaml` by name. */
  registry: Record<string, string>;
}

/** Everything that the import makes. */
export interface ImportOutput {
  /** Files of `content/` by path relative to it. */
  files: Map<string, string>;
  accounts: Account[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Turns the texts of `seeds/` into the files of `content/`. Pure: same texts, same bytes. */
export function importContent({ documents, registry }: ImportInput): Result<ImportOutput> {
  const diagnostics: Diagnostic[] = [];
  const units = readUnits('seeds/registry/units.yaml', registry.units ?? '');
  diagnostics.push(...units.diagnostics);
  const directory = makeUnitDirectory(units.value);
  const read = documents
    .map((files) => readSeedDocument(files, directory, diagnostics))
    .filter((document): document is ReadDocument => document !== null)
    .sort((a, b) => a.document.order - b.document.order);
  const records = read.flatMap((document) => document.records.map(({ record }) => record));
  const levels = new Map(read.map(({ document }) => [document.id, document.level]));
  const files = new Map<string, string>();
  for (const { document, records: own } of read)
    for (const finished of own)
      files.set(fileOf(finished.record, document, files), writeMdx(finished));
  const data = {
    documents: read.map(({ document }) => document),
    sections: read.flatMap(({ sections }) => sections),
    units: buildUnits(units.value, records, (code) => levels.get(code) ?? 'news'),
    topics: [],
    links: [],
    refs: [],
    indicators: read.flatMap(({ indicators }) => indicators),
    notes: read.flatMap(({ notes }) => notes),
    accounts: read.map(({ account }) => account),
  };
  for (const [name, value] of Object.entries(data)) files.set(`data/${name}.json`, json(value));
  return { value: { files, accounts: data.accounts }, diagnostics };
}
