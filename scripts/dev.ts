/** `npm run dev`: imports the content, then serves the pages as they are edited. */
import { ASTRO, runNode } from './io/run.ts';

const { code } = await runNode(['scripts/build-content.ts'], { show: true });
if (code === 0) {
  const dev = await runNode([ASTRO, 'dev', ...process.argv.slice(2)], { show: true });
  process.exitCode = dev.code;
} else {
  process.exitCode = code;
}
