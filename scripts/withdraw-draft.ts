/** `npm run withdraw-draft -- <code>`: takes a draft away. */
import { runWithdrawDraft } from './import/drafts/run-drafts.ts';

process.exitCode = await runWithdrawDraft(process.argv.slice(2));
