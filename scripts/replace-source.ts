/** `npm run replace-source -- <code> <file>`: puts a better copy in the place of a published source. */
import { runReplaceSource } from './import/drafts/run-documents.ts';

process.exitCode = await runReplaceSource(process.argv.slice(2));
