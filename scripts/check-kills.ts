/**
 * `npm run check:kills [-- <how many> <seed>]`: kills builds at random moments, fifty unless said, and
 * lets others fill their disk; what was served before must be served after, to the byte. Needs dist/; the
 * full disk needs root.
 */
import { needSite } from './build/need-site.ts';
import { fillDisk } from './check/kills/fill-disk.ts';
import { killBuilds } from './check/kills/kill-builds.ts';
import { runCommand } from './lib/command/run-command.ts';
import { withTempFolder } from './lib/io/with-temp-folder.ts';

await runCommand(() => withTempFolder('kills', check));

async function check(root: string): Promise<number> {
  await needSite('dist');
  const full = await fillDisk(root);
  console.log(full === null ? '磁盘写满：这里不能挂载小磁盘，没有试' : sum('磁盘写满', full));
  const [kills = 50, seed = 1] = process.argv.slice(2).map(Number);
  const wrong = await killBuilds(root, kills, seed, (at, milliseconds, faults) => {
    console.log(sum(`第${at}次，${(milliseconds / 1000).toFixed(1)} 秒时停掉`, faults));
  });
  console.log(`${kills - wrong} 次完好，${wrong} 次有错`);
  return wrong > 0 || (full?.length ?? 0) > 0 ? 1 : 0;
}

function sum(what: string, faults: readonly string[]): string {
  return [`${faults.length === 0 ? '✓' : '✗'} ${what}`, ...faults].join('\n    ');
}
