import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentRecord, type ContentRecord } from '../../../src/model/record.ts';
import type { Account } from '../../../src/model/account.ts';
import type { Diagnostic } from '../../import/diagnostics/diagnostic.ts';
import { readSeeds } from '../../lib/io/read-seeds.ts';
import { importContent } from '../../import/pipeline/import-content.ts';

/** What an import makes, with its records taken back out of the files. */
export interface Imported {
  diagnostics: Diagnostic[];
  /** Files of `content/` by path relative to it. */
  files: Map<string, string>;
  accounts: Account[];
  /** In the order of the files. */
  records: ContentRecord[];
}

/** The record in the front matter of an MDX file. */
export function recordOf(mdx: string): ContentRecord {
  return contentRecord.parse(parse(mdx.slice(4, mdx.indexOf('\n---\n') + 1)));
}

/** The records among the files of an import. */
export function recordsOf(files: ReadonlyMap<string, string>): ContentRecord[] {
  return [...files].filter(([path]) => path.endsWith('.mdx')).map(([, text]) => recordOf(text));
}

/**
 * Runs the import on a folder of seeds as `npm run content` does, without writing anything.
 *
 * @param ledger file of the addresses published so far; a missing file counts as none
 */
export async function importFolder(
  folder = 'seeds',
  ledger = 'content/ledger.json',
): Promise<Imported> {
  const diagnostics: Diagnostic[] = [];
  const texts = await readSeeds(folder, diagnostics);
  const published = existsSync(ledger) ? readFileSync(ledger, 'utf8') : null;
  const imported = importContent({ ...texts, ledger: published });
  diagnostics.push(...imported.diagnostics);
  const { files, accounts } = imported.value;
  return { diagnostics, files, accounts, records: recordsOf(files) };
}
