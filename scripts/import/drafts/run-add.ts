import { basename, join } from 'node:path';
import { alone } from '../../lib/command/alone.ts';
import { explainError } from '../../lib/command/explain-error.ts';
import { convertWithOffice, hasOffice } from '../../lib/io/soffice.ts';
import { fileSize } from '../../lib/io/file-size.ts';
import { placeFolder } from '../../lib/io/place-folder.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { readRegistries, readSeedFiles, seedCodes } from '../../lib/io/read-seeds.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { extensionOf, LARGEST_FILE, type GivenFile, type ReadOptions } from '../files/read-file.ts';
import { ADD_OPTIONS, addDocument, addRequest, type Added, type Library } from './add-document.ts';
import { understand } from './parse-args.ts';
import { EXIT } from './report.ts';

const USAGE = 'npm run add -- 文件 --code 代码 [--place 地方] [--kind 种类]';
const SEEDS = 'seeds';

/** Converts an older office file by LibreOffice; null where there is none. */
export async function officeConverter(name: string): Promise<ReadOptions['toDocx']> {
  const old = ['doc', 'wps', 'rtf', 'odt', 'dot', 'wpt'].includes(extensionOf(name));
  if (!old && extensionOf(name) !== 'docx') return null;
  if (!(await hasOffice())) return null;
  return async ({ bytes }) => {
    const [docx] = await convertWithOffice([
      { name: `original.${extensionOf(name)}`, bytes: Buffer.from(bytes), to: 'docx' },
    ]);
    if (docx === undefined) throw new Error('nothing was converted');
    return docx;
  };
}

/** The codes that are taken and the next place in lists. */
async function library(): Promise<Library> {
  const codes = await seedCodes(SEEDS);
  let order = 0;
  for (const code of codes) {
    const { source } = await readSeedFiles(SEEDS, code, []);
    order = Math.max(order, Number(/^order:\s*(\d+)/m.exec(source ?? '')?.[1] ?? 0));
  }
  return { codes, order: order + 1 };
}

const refusal = (code: string, message: string): Added => ({
  report: {
    code,
    state: 'refused',
    layout: null,
    records: 0,
    open: [{ rule: 'not-read', line: 0, text: '', message }],
  },
  lines: [`没有收入：${message}。`, '什么都没有写。'],
  files: null,
});

async function add(args: readonly string[]): Promise<Added> {
  const { options, problem } = understand(args, ADD_OPTIONS, ['文件名'], USAGE);
  if (options === null) return refusal('', problem);
  const request = addRequest(options);
  const path = options.positionals[0] ?? '';
  if ('problem' in request) return refusal(String(options.values.code ?? ''), request.problem);
  const { code } = request.given;
  // A file that is too large is not even read.
  const size = await fileSize(path);
  if (size === null) return refusal(code, `没有“${path}”这个文件：核对文件名和所在的文件夹`);
  const bytes = size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : await readIfFile(path);
  if (bytes === null) return refusal(code, `“${path}”读不了：核对文件名`);
  const file: GivenFile = { name: basename(path), bytes };
  const faults: Diagnostic[] = [];
  const registry = await readRegistries(SEEDS, faults);
  if (faults.length > 0) return refusal(code, `名录读不了：\n${printDiagnostics(faults)}`);
  return alone('添加文件', async () => {
    const added = await addDocument(
      file,
      request,
      registry,
      await library(),
      await officeConverter(path),
    );
    if (added.files === null || (await placeFolder(join(SEEDS, code), added.files))) return added;
    return refusal(code, `代码 ${code} 刚刚被用了：换一个`);
  });
}

/** `npm run add -- <file>`: gives the exit code. */
export async function runAdd(args: readonly string[]): Promise<number> {
  let added: Added;
  try {
    added = await add(args);
  } catch (error) {
    added = refusal('', explainError(error).replace(/。$/u, ''));
  }
  if (args.includes('--json')) console.log(JSON.stringify(added.report));
  else console[added.report.state === 'refused' ? 'error' : 'log'](added.lines.join('\n'));
  return EXIT[added.report.state];
}
