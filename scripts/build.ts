/** `npm run build [-- <folder>]`: builds the site into dist/, or into another folder. */
import { buildSite } from './build/build-site.ts';
import { refuseTarget } from './build/refuse-target.ts';
import { interruptible, runCommand } from './lib/command/run-command.ts';

await runCommand(async () => {
  const target = process.argv[2] ?? 'dist';
  await refuseTarget(target);
  return interruptible(async (stop) => ((await buildSite(target, process.env, stop)) ? 0 : 1));
});
