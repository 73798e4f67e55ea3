import { join } from 'node:path';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { documentCode } from '../../src/model/vocabulary.ts';
import { listFiles } from '../io/list-files.ts';
import { removeFolder, replaceFolder } from '../io/replace-folder.ts';
import { runNode } from '../io/run.ts';
import { writeFileIn } from '../io/write-file.ts';
import { baseOf } from '../serve/base-of.ts';
import { checkSite } from '../site-check/check-site.ts';
import { foldRepeats } from '../site-check/fold-repeats.ts';
import { buildFromContent } from './build-from-content.ts';
import { joinStyles } from './join-styles.ts';
import { CHECKSUMS, checksums } from './checksums.ts';

/** One part of the build; `run` says whether it went well, having printed what did not. */
interface Step {
  /** In Chinese, for the person who waits. */
  name: string;
  run: () => Promise<boolean>;
}

/**
 * Builds the site: content from seeds, pages, search index, checks. All or nothing: `outDir` is
 * replaced when every step went well, and stays as it was when one did not.
 *
 * @param env takes `SITE_BASE` and `SITE_URL`
 * @returns whether the site was built
 */
export async function buildSite(outDir: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const staging = `.cache/build-${process.pid}`;
  try {
    for (const step of stepsTo(staging, env)) {
      const start = performance.now();
      const good = await step.run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${good ? '✓' : '✗'} ${step.name} ${seconds} 秒`);
      if (!good) {
        console.error(`没有生成网站，${outDir}/ 保持原样。请按上面的说明改正后重试。`);
        return false;
      }
    }
    await replaceFolder(staging, outDir);
  } finally {
    await removeFolder(staging);
  }
  return true;
}

function stepsTo(staging: string, env: NodeJS.ProcessEnv): Step[] {
  return [
    { name: '导入：seeds/ 到 content/', run: importSeeds },
    { name: '生成页面、搜索索引和下载文件', run: () => build(staging) },
    { name: '合并样式', run: () => joinDocumentStyles(staging) },
    { name: '检查网站', run: () => check(staging, env) },
    { name: '写下校验和', run: () => writeChecksums(staging) },
  ];
}

async function importSeeds(): Promise<boolean> {
  const { code, output } = await runNode(['scripts/build-content.ts']);
  // The account of every document and what the editors should look at, when all went well too.
  (code === 0 ? console.log : console.error)(output.trimEnd());
  return code === 0;
}

async function build(dir: string): Promise<boolean> {
  const fault = await buildFromContent(dir);
  if (fault !== '') console.error(fault);
  return fault === '';
}

async function joinDocumentStyles(dir: string): Promise<boolean> {
  const isDocument = (file: string): boolean => {
    const [code, name, more] = file.split('/');
    return name === 'index.html' && more === undefined && documentCode.safeParse(code).success;
  };
  await joinStyles(dir, (await listFiles(dir)).filter(isDocument));
  return true;
}

async function writeChecksums(dir: string): Promise<boolean> {
  await writeFileIn(join(dir, CHECKSUMS), await checksums(dir));
  return true;
}

async function check(dir: string, { SITE_BASE, SITE_URL }: NodeJS.ProcessEnv): Promise<boolean> {
  const found = await checkSite(dir, { label: 'dist/', base: baseOf(SITE_BASE), url: SITE_URL });
  if (found.length > 0) console.error(printDiagnostics(foldRepeats(found)));
  return found.every((diagnostic) => diagnostic.severity !== 'error');
}
