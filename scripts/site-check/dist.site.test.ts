import { expect, it } from 'vitest';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { baseOf } from '../serve/base-of.ts';
import { checkSiteFully } from './check-site.ts';
import { foldRepeats } from './fold-repeats.ts';

it('finds nothing wrong with the built site, its HTML included', async () => {
  const { SITE_BASE, SITE_URL } = process.env;
  const found = await checkSiteFully('dist', { base: baseOf(SITE_BASE), url: SITE_URL });
  expect(printDiagnostics(foldRepeats(found))).toBe('共 0 处错误，0 处提醒。');
});
