import { publicDocument } from '../../../src/model/document.ts';
import { publicNote } from '../../../src/model/note.ts';
import { publicRecord } from '../../../src/model/record.ts';
import { explainError } from '../../lib/command/explain-error.ts';
import { readRegistries, readSeedFiles, seedCodes } from '../../lib/io/read-seeds.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { readAlone, type ReadAlone } from '../pipeline/read-alone.ts';
import type { SeedFiles } from '../pipeline/read-seed-document.ts';
import { openDecisions, type OpenDecision } from './open-decisions.ts';
import { understand } from './parse-args.ts';
import { EXIT, printOpen } from './report.ts';

const USAGE = 'npm run read -- 代码 [--json]';
const SEEDS = 'seeds';

/** A document that cannot be read at all. */
class Refused extends Error {}

/** What `read --json` prints: the contract's shape, keys in its order. */
function readReport(read: ReadAlone, open: readonly OpenDecision[]) {
  const { document, records } = read;
  if (document === null) throw new Error('nothing was read');
  const { characters, inRecords, setAside } = document.account;
  return {
    document: publicDocument.strip().parse(document.document),
    sections: document.sections.map(({ id, path, headings }) => ({ id, path, headings })),
    records: records.map((record) => publicRecord.strip().parse(record)),
    notes: document.notes.flatMap((note) =>
      note.records.map((record) => publicNote.strip().parse({ ...note, record })),
    ),
    account: { characters, inRecords, setAside, unaccounted: characters - inRecords - setAside },
    open,
  };
}

/** The same for people. */
function readLines(
  report: ReturnType<typeof readReport>,
  code: string,
  isDraft: boolean,
): string[] {
  const { document, records, account, open } = report;
  return [
    `${document.title}（${code}${isDraft ? '，草稿' : ''}）`,
    ...records.map(({ id, title, text, responsibilities }) => {
      const units = responsibilities.map(({ role, printed }) => `${role} ${printed}`).join('；');
      const words = title ?? text;
      return `  ${id}　${words.slice(0, 40)}${units === '' ? '' : `　〔${units}〕`}`;
    }),
    `条目 ${records.length} 条；${account.characters} 字 = 条目 ${account.inRecords} + 搁置 ${account.setAside}，下落不明 ${account.unaccounted}`,
    ...(open.length === 0
      ? ['没有未决的地方。']
      : [`还有 ${open.length} 处要决定：`, ...printOpen(open)]),
  ];
}

async function load(
  code: string,
): Promise<{ files: SeedFiles; read: ReadAlone; faults: Diagnostic[] }> {
  if (!(await seedCodes(SEEDS)).includes(code))
    throw new Refused(`没有 seeds/${code}/ 这份文件：核对代码，或先用 npm run add 添加`);
  const faults: Diagnostic[] = [];
  const files = await readSeedFiles(SEEDS, code, faults);
  const registry = await readRegistries(SEEDS, faults);
  return { files, read: readAlone(files, registry), faults };
}

/** `npm run read -- <code>`: what a document is read as, without writing anything; gives the exit code. */
export async function runRead(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json');
  try {
    const { options, problem } = understand(
      args,
      { json: { type: 'boolean' } },
      ['文件代码'],
      USAGE,
    );
    if (options === null) throw new Refused(problem);
    const code = options.positionals[0] ?? '';
    const { files, read, faults } = await load(code);
    if (read.document === null || faults.length > 0)
      throw new Refused(`读不出来：\n${printDiagnostics([...faults, ...read.diagnostics])}`);
    const open = openDecisions(files, read);
    const report = readReport(read, open);
    if (isJson) console.log(JSON.stringify(report));
    else console.log(readLines(report, code, read.document.document.draft).join('\n'));
    return open.length === 0 ? EXIT.ready : EXIT.open;
  } catch (error) {
    console.error(error instanceof Refused ? `${error.message}。` : explainError(error));
    return EXIT.refused;
  }
}
