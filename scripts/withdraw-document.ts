/** `npm run withdraw-document -- <code> --why <text>`: takes a published document down. */
import { runWithdrawDocument } from './import/drafts/run-documents.ts';

process.exitCode = await runWithdrawDocument(process.argv.slice(2));
