import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { errorAt, wholeFile } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { type ImportRun, runImport } from '../pipeline/run-import.ts';

/** An editor saves several files at once; they are one change. */
const PAUSE_MS = 60;

/**
 * Runs the import again whenever something in `seeds/` changes. What is wrong is shown on the page
 * that the editor looks at, and in the terminal, until it is put right; the pages then keep showing
 * the content as it last was in order.
 *
 * @param first how the import went before the server started
 */
export function watchSeeds(first: ImportRun): Plugin {
  let last = first;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return {
    name: 'watch-seeds',
    apply: 'serve',
    configureServer(server) {
      const seeds = resolve('seeds');
      server.watcher.add(seeds);
      server.watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(seeds + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(async () => {
            last = await importAgain();
            tell(server, last);
          });
        }, PAUSE_MS);
      });
      // Whoever opens a page later is told too.
      server.ws.on('connection', () => {
        if (!last.good) tell(server, last);
      });
    },
  };
}

/** A run that breaks off is one that failed: the next change is imported again. */
async function importAgain(): Promise<ImportRun> {
  const start = performance.now();
  const run = await runImport().catch((error: unknown): ImportRun => {
    const hint = '撤回刚才的改动；若仍这样，请告诉维护者';
    const message = `导入中断：${error instanceof Error ? error.message : String(error)}`;
    return {
      good: false,
      diagnostics: [errorAt('import-broken', wholeFile('seeds'), message, hint)],
      accounts: [],
    };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (run.diagnostics.length > 0) console.error(printDiagnostics(run.diagnostics));
  console.log(run.good ? `已重新导入，${seconds} 秒` : 'content/ 保持原样。');
  return run;
}

/** Vite's own overlay covers the page with the report; a page that is loaded anew has none. */
function tell(server: ViteDevServer, { good, diagnostics }: ImportRun): void {
  if (good) {
    server.ws.send({ type: 'full-reload' });
    return;
  }
  const message = `底本或登记有错，页面仍是改动前的内容\n\n${printDiagnostics(diagnostics)}`;
  const { file, line, column } = diagnostics.find(({ severity }) => severity === 'error')
    ?.place ?? {
    file: 'seeds',
    line: 0,
    column: 0,
  };
  server.ws.send({
    type: 'error',
    err: { message, stack: '', id: file, loc: { file, line, column }, plugin: '导入' },
  });
}
