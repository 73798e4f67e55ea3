/** `node scripts/check-site.ts <dir>`: checks a built site; exit 1 on any error. */
import { printDiagnostics } from './diagnostics/print-diagnostics.ts';
import { baseOf } from './serve/base-of.ts';
import { checkSiteFully } from './site-check/check-site.ts';
import { foldRepeats } from './site-check/fold-repeats.ts';

const { SITE_BASE, SITE_URL } = process.env;
const found = await checkSiteFully(process.argv[2] ?? 'dist', {
  base: baseOf(SITE_BASE),
  url: SITE_URL,
});
if (found.length > 0) console.error(printDiagnostics(foldRepeats(found)));
else console.log('网站检查：没有错误。');
process.exitCode = found.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
