import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../build/search/seeded-random.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { copyFolder } from '../../lib/io/copy-folder.ts';
import { copyProject } from '../../lib/io/copy-project.ts';
import { listFiles } from '../../lib/io/list-files.ts';
import { namesInFolder } from '../../lib/io/names-in-folder.ts';
import { processesIn } from '../../lib/io/processes-in.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { removeFolder } from '../../lib/io/replace-folder.ts';
import { runNode } from '../../lib/io/run.ts';
import { startProgram } from '../../lib/io/start-program.ts';
import { listen } from '../../serve/listen.ts';

/** So long at most what a killed build had started lives on. */
const ORPHANS_MS = 5_000;

/** One hash for all that a folder holds, to the byte; what stood there before may differ. */
async function printOf(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const name of await listFiles(folder))
    if (name !== 'edition.json')
      lines.push(`${name} ${sha256((await readIfFile(join(folder, name))) ?? '')}`);
  return sha256(lines.join('\n'));
}

/** What is wrong after one kill, a line each. */
export type KillReport = (at: number, milliseconds: number, faults: readonly string[]) => void;

/**
 * Kills builds of a changed project at random moments, and serves what they left.
 *
 * @param root an empty folder
 * @returns how many kills left something wrong
 */
export async function killBuilds(
  root: string,
  kills: number,
  seed: number,
  report: KillReport,
): Promise<number> {
  const project = join(root, 'project');
  copyProject(project);
  const build = () => runNode(['scripts/build.ts'], { cwd: project });
  const good = async () => {
    const start = performance.now();
    const { code, output } = await build();
    if (code !== 0) throw new Error(output);
    return performance.now() - start;
  };
  const whole = await good();
  await copyFolder(join(project, 'dist'), join(root, 'old/dist'));
  await copyFolder(join(project, 'content'), join(root, 'old/content'));
  await copyFolder('scripts/test/corpus/new-document', join(project, 'seeds'));
  await good();
  const [old, fresh] = [join(root, 'old'), project];
  const sites = [await printOf(join(old, 'dist')), await printOf(join(fresh, 'dist'))];
  const contents = [await printOf(join(old, 'content')), await printOf(join(fresh, 'content'))];
  const random = seededRandom(seed);
  let wrong = 0;
  for (let at = 1; at <= kills; at += 1) {
    for (const name of ['dist', 'content', '.dist.before']) await removeFolder(join(project, name));
    for (const name of ['dist', 'content']) await copyFolder(join(old, name), join(project, name));
    const moment = random() * whole * 1.05;
    const faults = await killOne(project, moment);
    if (!sites.includes(await printOf(join(project, 'dist')))) faults.push('dist/ is neither');
    if (!contents.includes(await printOf(join(project, 'content'))))
      faults.push('content/ is neither');
    if (faults.length > 0) wrong += 1;
    report(at, moment, faults);
  }
  return wrong;
}

/** Kills one build and serves what is there then. */
async function killOne(project: string, moment: number): Promise<string[]> {
  const faults: string[] = [];
  const running = startProgram(process.execPath, ['scripts/build.ts'], {}, project);
  await pause(moment);
  await running.kill();
  for (let waited = 0; (await processesIn(project)).length > 0; waited += 100) {
    if (waited > ORPHANS_MS) {
      faults.push('what the build started lives on');
      break;
    }
    await pause(100);
  }
  const { port, close } = await listen(() => undefined, 0);
  await close();
  const server = startProgram(
    process.execPath,
    ['scripts/serve.ts'],
    { PORT: String(port) },
    project,
  );
  try {
    while (!server.output().includes('网站在')) {
      if (server.output().includes('错误')) break;
      await pause(50);
    }
    for (const path of ['', 'sx2022/t45/', 'data/records.json']) {
      const answer = await fetch(`http://localhost:${port}/${path}`).catch(() => null);
      if (answer?.status !== 200) faults.push(`/${path} is not served: ${server.output()}`);
    }
  } finally {
    await server.stop();
  }
  const left = ((await namesInFolder(project)) ?? []).filter((name) =>
    name.startsWith('.dist.new-'),
  );
  return [...faults, ...left.map((name) => `${name} is left`)];
}
