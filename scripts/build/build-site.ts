import { join } from 'node:path';
import { documentCode } from '../../src/model/vocabulary.ts';
import { alone } from '../lib/command/alone.ts';
import { explainError } from '../lib/command/explain-error.ts';
import { printDiagnostics } from '../import/diagnostics/print-diagnostics.ts';
import { listFiles } from '../lib/io/list-files.ts';
import {
  bring,
  NotPutBack,
  removeFolder,
  replaceFolder,
  stagingFor,
} from '../lib/io/replace-folder.ts';
import { sayRecovered } from '../lib/command/say-recovered.ts';
import { runNode } from '../lib/io/run.ts';
import { writeFileIn } from '../lib/io/write-file.ts';
import { type SiteSettings, siteSettings } from '../lib/settings/site-settings.ts';
import { checkSite } from './site-check/check-site.ts';
import { readPrinted } from './site-check/read-printed.ts';
import { foldRepeats } from './site-check/fold-repeats.ts';
import { buildFromContent } from './build-from-content.ts';
import { previousOf, readEdition, writeEdition } from './edition/edition-file.ts';
import { stampEdition } from './edition/stamp-edition.ts';
import { holdsWithdrawn } from './holds-withdrawn.ts';
import { joinStyles } from './join-styles.ts';
import { CHECKSUMS, checksums } from './checksums.ts';

/** Beside this the site is built: Astro cannot build onto another disk. */
const BUILDING = '.cache/build';

/** What is being built. */
interface Work {
  /** The folder that is filled. */
  dir: string;
  /** The folder that it will stand in. */
  outDir: string;
  settings: SiteSettings;
  /** Aborted when the command is to stop. */
  stop: AbortSignal;
}

/** One part of the build; `run` says whether it went well, having printed what did not. */
interface Step {
  /** In Chinese, for the person who waits. */
  name: string;
  run: (work: Work) => Promise<boolean>;
}

const STEPS: readonly Step[] = [
  { name: '导入：seeds/ 到 content/', run: importSeeds },
  { name: '生成页面、搜索索引和下载文件', run: build },
  { name: '合并样式', run: joinDocumentStyles },
  { name: '标记版本', run: stamp },
  { name: '检查网站', run: check },
  { name: '写下校验和', run: writeChecksums },
];

/**
 * Builds the site: content from seeds, pages, search index, checks. All or nothing: `outDir` is
 * replaced when every step went well, and stays as it was when one did not, or when the build is
 * stopped.
 *
 * @param env takes `SITE_BASE` and `SITE_URL`
 * @param stop aborted when the command is to stop
 * @returns whether the site was built
 * @throws {UserError} when a wrong setting or another command in this folder forbids it
 */
export async function buildSite(
  outDir: string,
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<boolean> {
  const work = { dir: stagingFor(BUILDING), outDir, settings: siteSettings(env), stop };
  const good = await alone('生成网站', () => takeAll(work));
  const remedy = stop.aborted ? '' : '请按上面的说明改正后重试。';
  if (!good) console.error(`没有生成网站，${outDir}/ 保持原样。${remedy}`);
  return good;
}

async function takeAll(work: Work): Promise<boolean> {
  // On the disk of its own: there one renaming puts it into its place.
  const beside = stagingFor(work.outDir);
  try {
    await sayRecovered(work.outDir);
    await sayRecovered(BUILDING);
    for (const step of STEPS) if (!(await take(step, work))) return false;
    await bring(work.dir, beside);
    await replaceFolder(beside, work.outDir, { keep: !(await holdsWithdrawn(work.outDir)) });
    return true;
  } catch (error) {
    // The folder is not as it was: this says where it is, and nothing else may be said of it.
    if (error instanceof NotPutBack) throw error;
    console.error(`错误：${explainError(error)}`);
    return false;
  } finally {
    await removeFolder(work.dir);
    await removeFolder(beside);
  }
}

/** Whether a step went well and the build may go on. */
async function take({ name, run }: Step, work: Work): Promise<boolean> {
  const start = performance.now();
  const good = (await run(work)) && !work.stop.aborted;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${good ? '✓' : '✗'} ${name} ${seconds} 秒`);
  return good;
}

async function importSeeds({ stop }: Work): Promise<boolean> {
  const { code, output } = await runNode(['scripts/build-content.ts'], { stop });
  // The account of every document and what the editors should look at, when all went well too.
  (code === 0 ? console.log : console.error)(output.trimEnd());
  return code === 0;
}

async function build({ dir, stop }: Work): Promise<boolean> {
  const fault = await buildFromContent(dir, stop);
  if (fault !== '') console.error(fault);
  return fault === '';
}

async function joinDocumentStyles({ dir }: Work): Promise<boolean> {
  const isDocument = (file: string): boolean => {
    const [code, name, more] = file.split('/');
    return name === 'index.html' && more === undefined && documentCode.safeParse(code).success;
  };
  await joinStyles(dir, (await listFiles(dir)).filter(isDocument));
  return true;
}

async function stamp({ dir, outDir }: Work): Promise<boolean> {
  const edition = await stampEdition(dir);
  const previous = previousOf(edition, await readEdition(outDir));
  await writeEdition(dir, { edition, previous });
  console.log(`版本 ${edition}`);
  return true;
}

async function writeChecksums({ dir }: Work): Promise<boolean> {
  await writeFileIn(join(dir, CHECKSUMS), await checksums(dir));
  return true;
}

async function check({ dir, settings }: Work): Promise<boolean> {
  const found = await checkSite(dir, { label: 'dist/', ...settings }, await readPrinted());
  if (found.length > 0) console.error(printDiagnostics(foldRepeats(found)));
  return found.every((diagnostic) => diagnostic.severity !== 'error');
}
