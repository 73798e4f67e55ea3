import { printAccounts } from './account/print-accounts.ts';
import { printDiagnostics } from './diagnostics/print-diagnostics.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { readIfFile } from './io/read-if-file.ts';
import { readSeeds } from './io/read-seeds.ts';
import { writeFolder } from './io/write-folder.ts';
import { importContent } from './pipeline/import-content.ts';

/**
 * `npm run content`: `seeds/` to `content/`. Prints the account of every document. Any error: the
 * full report, exit 1, and `content/` stays as it was.
 */
const diagnostics: Diagnostic[] = [];
const texts = await readSeeds('seeds', diagnostics);
const ledger = await readIfFile('content/ledger.json');
const imported = importContent({ ...texts, ledger: ledger?.toString('utf8') ?? null });
diagnostics.push(...imported.diagnostics);
if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics));
if (diagnostics.some(({ severity }) => severity === 'error')) {
  console.error('content/ 保持原样。');
  process.exitCode = 1;
} else {
  await writeFolder('content', imported.value.files);
  console.log(printAccounts(imported.value.accounts));
}
