/** `npm run precompress [-- <folder>]`: packs the texts of dist/ for nginx and Caddy. */
import { needSite } from './build/need-site.ts';
import { runCommand } from './lib/command/run-command.ts';
import { precompress } from './serve/servers/precompress.ts';

await runCommand(async () => {
  const site = process.argv[2] ?? 'dist';
  await needSite(site);
  console.log(`已压缩 ${await precompress(site)} 个文件（.br 和 .gz）。`);
  return 0;
});
