/** `npm run serve`: serves dist/ as it stands. */
import { noArguments } from './lib/command/no-arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { serveSite } from './serve/serve-site.ts';

await runCommand(async () => {
  noArguments(process.argv.slice(2), '端口写在命令前：PORT=4322 npm run serve 。');
  await serveSite('dist', process.env);
  return null;
});
