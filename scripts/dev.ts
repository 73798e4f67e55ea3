/**
 * `npm run dev`: serves the pages as they are edited. A change in `seeds/` is imported at once; its
 * faults are shown on the page.
 */
import { dev } from 'astro';
import { printDiagnostics } from './diagnostics/print-diagnostics.ts';
import { serveDownloads } from './dev/serve-downloads.ts';
import { watchSeeds } from './dev/watch-seeds.ts';
import { runImport } from './pipeline/run-import.ts';
import { portFrom } from './serve/serve-site.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const first = await runImport();
if (first.diagnostics.length > 0) console.error(printDiagnostics(first.diagnostics));
await dev({
  server: { port: portFrom(process.env.PORT) ?? 4321 },
  vite: { plugins: [watchSeeds(first), serveDownloads(process.env)] },
});
