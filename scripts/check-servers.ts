/** `npm run check:servers`: tries dist/ with nginx and Caddy, at the root and below a sub-path. */
import { needSite } from './build/need-site.ts';
import { runCommand } from './lib/command/run-command.ts';
import { copyFolder } from './lib/io/copy-folder.ts';
import { findProgram } from './lib/io/start-program.ts';
import { withTempFolder } from './lib/io/with-temp-folder.ts';
import { checkServer } from './serve/servers/check-server.ts';
import { SERVER_KINDS } from './serve/servers/kinds.ts';
import { precompress } from './serve/servers/precompress.ts';

await runCommand(async () => {
  await needSite('dist');
  let code = 0;
  await withTempFolder('packed', async (packed) => {
    await copyFolder('dist', packed);
    await precompress(packed);
    for (const kind of SERVER_KINDS) {
      const program = await findProgram(kind.program);
      if (!program) {
        console.error(
          `没有找到 ${kind.name}。请安装（Debian：apt-get install ${kind.packages}）。`,
        );
        code = 1;
        continue;
      }
      for (const base of ['/', '/zscq/']) {
        const faults = await withTempFolder('server', (folder) =>
          checkServer(kind, program, packed, base, folder),
        );
        console.log(`${faults.length === 0 ? '通过' : '不通过'} ${kind.name} ${base}`);
        for (const fault of faults) console.log(`    ${fault}`);
        if (faults.length > 0) code = 1;
      }
    }
  });
  return code;
});
