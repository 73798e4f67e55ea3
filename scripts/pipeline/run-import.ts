import type { Account } from '../../src/model/account.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readIfFile } from '../io/read-if-file.ts';
import { readSeeds } from '../io/read-seeds.ts';
import { writeFolder } from '../io/write-folder.ts';
import { importContent } from './import-content.ts';

/** How an import went. */
export interface ImportRun {
  /** Whether `content/` was written; with any error it stays as it was. */
  good: boolean;
  diagnostics: Diagnostic[];
  accounts: Account[];
}

/** Imports `seeds/` to `content/`, all or nothing. */
export async function runImport(): Promise<ImportRun> {
  const diagnostics: Diagnostic[] = [];
  const texts = await readSeeds('seeds', diagnostics);
  const ledger = await readIfFile('content/ledger.json');
  const imported = importContent({ ...texts, ledger: ledger?.toString('utf8') ?? null });
  diagnostics.push(...imported.diagnostics);
  const good = diagnostics.every(({ severity }) => severity !== 'error');
  if (good) await writeFolder('content', imported.value.files);
  return { good, diagnostics, accounts: imported.value.accounts };
}
