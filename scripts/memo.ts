/** `npm run memo -- check|link …`: checks and links a memo; see `npm run memo -- help`. */
import { runMemo } from './memo/run-memo.ts';

process.exitCode = await runMemo(process.argv.slice(2), process.env);
