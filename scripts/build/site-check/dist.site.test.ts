import { expect, it } from 'vitest';
import { printDiagnostics } from '../../import/diagnostics/print-diagnostics.ts';
import { siteSettings } from '../../lib/settings/site-settings.ts';
import { readPrinted } from './read-printed.ts';
import { checkSiteFully } from './check-site.ts';
import { foldRepeats } from './fold-repeats.ts';

it('finds nothing wrong with the built site, its HTML included', async () => {
  const found = await checkSiteFully('dist', siteSettings(process.env), await readPrinted());
  expect(printDiagnostics(foldRepeats(found))).toBe('共 0 处错误，0 处提醒。');
});
