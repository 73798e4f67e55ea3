/** `npm run publish-document -- <code>`: makes a draft part of the site. */
import { runPublish } from './import/drafts/run-drafts.ts';

process.exitCode = await runPublish(process.argv.slice(2));
