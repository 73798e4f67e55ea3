/** `node scripts/measure/bench/build-content.ts <folder>`: what `npm run bench` measures, run by itself. */
import { buildFromContent } from '../../build/build-from-content.ts';
import { runCommand } from '../../lib/command/run-command.ts';

await runCommand(async () => {
  const fault = await buildFromContent(process.argv[2] ?? 'dist', new AbortController().signal);
  if (fault !== '') console.error(fault);
  return fault === '' ? 0 : 1;
});
