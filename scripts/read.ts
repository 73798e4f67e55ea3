/** `npm run read -- <code>`: what one document is read as, draft or published; writes nothing. */
import { runRead } from './import/drafts/run-read.ts';

process.exitCode = await runRead(process.argv.slice(2));
