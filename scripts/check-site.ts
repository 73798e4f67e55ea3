/** `node scripts/check-site.ts <dir>`: checks a built site; exit 1 on any error. */
import { needSite } from './build/need-site.ts';
import { runCommand } from './lib/command/run-command.ts';
import { printDiagnostics } from './import/diagnostics/print-diagnostics.ts';
import { siteSettings } from './lib/settings/site-settings.ts';
import { checkSiteFully } from './build/site-check/check-site.ts';
import { readPrinted } from './build/site-check/read-printed.ts';
import { foldRepeats } from './build/site-check/fold-repeats.ts';

await runCommand(async () => {
  const dir = process.argv[2] ?? 'dist';
  const settings = siteSettings(process.env);
  await needSite(dir, settings.base);
  const found = await checkSiteFully(dir, settings, await readPrinted());
  if (found.length > 0) console.error(printDiagnostics(foldRepeats(found)));
  else console.log('网站检查：没有错误。');
  return found.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
});
