import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { alone } from '../../lib/command/alone.ts';
import { UserError } from '../../lib/command/user-error.ts';
import { errorAt, wholeFile } from '../../import/diagnostics/diagnostic.ts';
import { printDrafts } from '../../import/drafts/draft-state.ts';
import { printDiagnostics } from '../../import/diagnostics/print-diagnostics.ts';
import { type ImportRun, runImport } from '../../import/pipeline/run-import.ts';
import { updatePreview } from './preview.ts';
import { ASK, type Report, TELL } from './report.ts';

/** An editor saves several files at once; they are one change. */
const PAUSE_MS = 60;

/** How an import went, and whether the pages show it. */
interface ShownRun extends ImportRun {
  shown: boolean;
}

/**
 * Runs the import again whenever something in `seeds/` changes. The pages show what was changed, and
 * what is wrong with it, as the terminal does, until it is put right. Where too little can be read to
 * make pages of, they stay as they were.
 *
 * @param first how the import went before the server started
 */
export function watchSeeds(first: ImportRun): Plugin {
  let last: ShownRun = { ...first, shown: first.files !== null };
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return {
    name: 'watch-seeds',
    apply: 'serve',
    configureServer(server) {
      const { hot } = server.environments.client;
      const seeds = resolve('seeds');
      server.watcher.add(seeds);
      server.watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(seeds + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(async () => {
            last = await importAgain();
            // A page that is loaded anew asks for the report by itself.
            if (last.shown) hot.send({ type: 'full-reload' });
            else hot.send(TELL, reportOf(last));
          });
        }, PAUSE_MS);
      });
      hot.on(ASK, (_, client) => {
        client.send(TELL, reportOf(last));
      });
    },
  };
}

/** A run that breaks off is one that failed: the next change is imported again. */
async function importAgain(): Promise<ShownRun> {
  const start = performance.now();
  const run = await importAndShow().catch((error: unknown): ShownRun => {
    const hint =
      error instanceof UserError
        ? '再存一次盘，就会重新导入'
        : '撤回刚才的改动；若仍这样，请告诉维护者';
    const message = `导入中断：${error instanceof Error ? error.message : String(error)}`;
    return {
      good: false,
      diagnostics: [errorAt('import-broken', wholeFile('seeds'), message, hint)],
      accounts: [],
      drafts: [],
      files: null,
      shown: false,
    };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (run.diagnostics.length > 0) console.error(printDiagnostics(run.diagnostics));
  console.log(run.good ? `已重新导入，${seconds} 秒` : 'content/ 保持原样。');
  if (run.drafts.length > 0) console.log(printDrafts(run.drafts));
  return run;
}

async function importAndShow(): Promise<ShownRun> {
  const run = await alone('导入 seeds/', runImport);
  return { ...run, shown: await updatePreview(run) };
}

/** What pages say of a run; null of one that went well. */
function reportOf({ good, diagnostics, shown }: ShownRun): Report | null {
  if (good) return null;
  const page = shown ? '页面是改动后的样子，content/ 保持原样' : '页面仍是改动前的内容';
  return { title: `底本或登记有错，${page}`, text: printDiagnostics(diagnostics) };
}
