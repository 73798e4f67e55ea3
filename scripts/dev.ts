/**
 * `npm run dev`: serves the pages as they are edited. A change in `seeds/` is imported and shown at
 * once, and on the page what is wrong with it.
 */
import { dev } from 'astro';
import { alone } from './lib/command/alone.ts';
import { noArguments } from './lib/command/no-arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { printDrafts } from './import/drafts/draft-state.ts';
import { printDiagnostics } from './import/diagnostics/print-diagnostics.ts';
import { beginPreview, PREVIEW } from './serve/dev/preview.ts';
import { reportPanel } from './serve/dev/report-panel.ts';
import { serveClassic } from './serve/dev/serve-classic.ts';
import { serveDownloads } from './serve/dev/serve-downloads.ts';
import { watchSeeds } from './serve/dev/watch-seeds.ts';
import { runImport } from './import/pipeline/run-import.ts';
import { needPort } from './serve/serve-site.ts';
import { portOf } from './lib/settings/port.ts';
import { siteSettings } from './lib/settings/site-settings.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await runCommand(async () => {
  noArguments(process.argv.slice(2), '端口写在命令前：PORT=4322 npm run dev 。');
  const settings = siteSettings(process.env);
  const port = portOf(process.env);
  // Astro would take the next port, and the editor would look at what the other program serves.
  await needPort(port);
  const first = await alone('导入 seeds/', runImport);
  if (first.diagnostics.length > 0) console.error(printDiagnostics(first.diagnostics));
  if (first.drafts.length > 0) console.log(printDrafts(first.drafts));
  await beginPreview(first);
  process.env.CONTENT_ROOT = PREVIEW;
  await dev({
    server: { port },
    integrations: [reportPanel()],
    vite: { plugins: [watchSeeds(first), serveClassic(), serveDownloads(PREVIEW, settings)] },
  });
  return null;
});
