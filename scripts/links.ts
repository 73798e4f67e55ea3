/** `npm run links -- <code>`: what may be one matter in other documents; `--decide` writes a decision. */
import { runLinks } from './import/links/run-links.ts';

process.exitCode = await runLinks(process.argv.slice(2));
