import { printAccounts } from './import/account/print-accounts.ts';
import { alone } from './lib/command/alone.ts';
import { runCommand } from './lib/command/run-command.ts';
import { printDrafts } from './import/drafts/draft-state.ts';
import { printDiagnostics } from './import/diagnostics/print-diagnostics.ts';
import { runImport } from './import/pipeline/run-import.ts';

/**
 * `npm run content`: `seeds/` to `content/`. Prints the account of every document. Any error: the
 * full report, exit 1, and `content/` stays as it was.
 */
await runCommand(async () => {
  const { good, diagnostics, accounts, drafts } = await alone('导入 seeds/', runImport);
  if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics));
  if (good) console.log(printAccounts(accounts));
  else console.error('content/ 保持原样。');
  if (drafts.length > 0) console.log(printDrafts(drafts));
  return good ? 0 : 1;
});
