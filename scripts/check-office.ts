/** `npm run check:office`: opens what the site gives away in LibreOffice and reads it back. */
import { runCommand } from './lib/command/run-command.ts';
import { runOfficeChecks } from './check/office/run-office-checks.ts';

await runCommand(async () => {
  const good = await runOfficeChecks((line) => {
    console.log(line);
  });
  return good ? 0 : 1;
});
