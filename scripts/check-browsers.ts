/** `npm run check:browsers`: tries dist/ in Firefox ESR; `npm test` tries it in Chromium, old and new. */
import { needSite } from './build/need-site.ts';
import { runCommand } from './lib/command/run-command.ts';
import { checkFirefox } from './check/firefox/check-firefox.ts';
import { findProgram } from './lib/io/start-program.ts';
import { serveDist } from './serve/serve-dist.ts';

await runCommand(async () => {
  await needSite('dist', '/');
  const program =
    process.env.FIREFOX_PATH ??
    (await findProgram('firefox-esr')) ??
    (await findProgram('firefox'));
  if (program === null) {
    console.error(
      '没有找到 Firefox。请安装（Debian：apt-get install firefox-esr），或用 FIREFOX_PATH 指明。',
    );
    return 1;
  }
  const site = await serveDist('dist');
  // A server that is left open would keep a command that failed from ending.
  const faults = await checkFirefox(program, site.url).finally(() => site.close());
  console.log(`${faults.length === 0 ? '通过' : '不通过'} Firefox`);
  for (const fault of faults) console.log(`    ${fault}`);
  return faults.length > 0 ? 1 : 0;
});
