/** `npm run add -- <file> --code <code> …`: reads a file into `seeds/<code>/` as a draft. */
import { runAdd } from './import/drafts/run-add.ts';

process.exitCode = await runAdd(process.argv.slice(2));
