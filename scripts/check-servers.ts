/** `npm run check:servers`: tries dist/ with nginx and Caddy, at the root and below a sub-path. */
import { needSite } from './build/need-site.ts';
import { runCommand } from './command/run-command.ts';
import { copyFolder } from './io/copy-folder.ts';
import { findProgram } from './io/start-program.ts';
import { withTempFolder } from './io/with-temp-folder.ts';
import { checkServer } from './servers/check-server.ts';
import { SERVER_KINDS } from './servers/kinds.ts';
import { precompress } from './servers/precompress.ts';

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
