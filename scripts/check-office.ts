/** `npm run check:office`: opens what the site gives away in LibreOffice and reads it back. */
import { runOfficeChecks } from './office/run-office-checks.ts';

const good = await runOfficeChecks((line) => {
  console.log(line);
});
if (!good) process.exitCode = 1;
