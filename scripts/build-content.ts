import { printAccounts } from './account/print-accounts.ts';
import { printDiagnostics } from './diagnostics/print-diagnostics.ts';
import { runImport } from './pipeline/run-import.ts';

/**
 * `npm run content`: `seeds/` to `content/`. Prints the account of every document. Any error: the
 * full report, exit 1, and `content/` stays as it was.
 */
const { good, diagnostics, accounts } = await runImport();
if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics));
if (good) {
  console.log(printAccounts(accounts));
} else {
  console.error('content/ 保持原样。');
  process.exitCode = 1;
}
