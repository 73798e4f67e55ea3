/** `npm start`: builds the site and serves it. */
import { buildSite } from './build/build-site.ts';
import { refuseTarget } from './build/refuse-target.ts';
import { noArguments } from './lib/command/no-arguments.ts';
import { interruptible, runCommand } from './lib/command/run-command.ts';
import { needPort, serveSite } from './serve/serve-site.ts';
import { portOf } from './lib/settings/port.ts';

await runCommand(async () => {
  noArguments(process.argv.slice(2), '端口写在命令前：PORT=4322 npm start 。');
  // A taken port is said before the build and not after it.
  await needPort(portOf(process.env));
  await refuseTarget('dist');
  const built = await interruptible((stop) => buildSite('dist', process.env, stop));
  if (!built) return 1;
  await serveSite('dist', process.env);
  return null;
});
