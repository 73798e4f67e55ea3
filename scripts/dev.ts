/**
 * `npm run dev`: serves the pages as they are edited. A change in `seeds/` is imported and shown at
 * once, and on the page what is wrong with it.
 */
import { dev } from 'astro';
import { alone } from './command/alone.ts';
import { noArguments } from './command/no-arguments.ts';
import { runCommand } from './command/run-command.ts';
import { printDiagnostics } from './diagnostics/print-diagnostics.ts';
import { beginPreview, PREVIEW } from './dev/preview.ts';
import { reportPanel } from './dev/report-panel.ts';
import { serveClassic } from './dev/serve-classic.ts';
import { serveDownloads } from './dev/serve-downloads.ts';
import { watchSeeds } from './dev/watch-seeds.ts';
import { runImport } from './pipeline/run-import.ts';
import { needPort } from './serve/serve-site.ts';
import { portOf } from './settings/port.ts';
import { siteSettings } from './settings/site-settings.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await runCommand(async () => {
  noArguments(process.argv.slice(2), '端口写在命令前：PORT=4322 npm run dev 。');
  const settings = siteSettings(process.env);
  const port = portOf(process.env);
  // Astro would take the next port, and the editor would look at what the other program serves.
  await needPort(port);
  const first = await alone('导入 seeds/', runImport);
  if (first.diagnostics.length > 0) console.error(printDiagnostics(first.diagnostics));
  await beginPreview(first);
  process.env.CONTENT_ROOT = PREVIEW;
  await dev({
    server: { port },
    integrations: [reportPanel()],
    vite: { plugins: [watchSeeds(first), serveClassic(), serveDownloads(PREVIEW, settings)] },
  });
  return null;
});
