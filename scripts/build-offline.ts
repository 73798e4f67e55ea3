/**
 * `npm run build:offline [-- <built folder>]`: one zip that works from a disk without network. Builds
 * the site first, unless a built one is named.
 */
import { buildSite } from './build/build-site.ts';
import { interruptible, runCommand } from './lib/command/run-command.ts';
import { sayRecovered } from './lib/command/say-recovered.ts';
import { removeFolder, stagingFor } from './lib/io/replace-folder.ts';
import { buildZip } from './build/offline/build-zip.ts';

/** Beside this the site is built that is packed. */
const SITE = '.cache/offline';

await runCommand(() => interruptible(build));

async function build(stop: AbortSignal): Promise<number> {
  const [named] = process.argv.slice(2);
  if (named !== undefined) return (await buildZip(named, process.env)) ? 0 : 1;
  await sayRecovered(SITE);
  const site = stagingFor(SITE);
  try {
    if (!(await buildSite(site, process.env, stop))) return 1;
    return (await buildZip(site, process.env)) ? 0 : 1;
  } finally {
    await removeFolder(site);
  }
}
