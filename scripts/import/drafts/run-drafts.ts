import { join } from 'node:path';
import { alone } from '../../lib/command/alone.ts';
import { explainError } from '../../lib/command/explain-error.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { readSeeds, seedCodes, type Seeds } from '../../lib/io/read-seeds.ts';
import { replaceFiles } from '../../lib/io/replace-files.ts';
import { removeFolder } from '../../lib/io/replace-folder.ts';
import { writeFolder } from '../../lib/io/write-folder.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import { LEDGER_FILE } from '../ledger/ledger-file.ts';
import type { ImportInput } from '../pipeline/import-content.ts';
import { textOption, understand, type Arguments } from './parse-args.ts';
import { publishDraft } from './publish.ts';
import { EXIT, printOpen } from './report.ts';

/** The folders that the commands on drafts and documents write. */
export const SEEDS = 'seeds';
export const CONTENT = 'content';

/** What a command says and how it ends. */
export interface Outcome {
  code: number;
  lines: string[];
}

/** A refusal: nothing was done. */
export const refusedOutcome = (message: string): Outcome => ({
  code: EXIT.refused,
  lines: [`${message}。`, '什么都没有改。'],
});

/** Everything that is published, and the drafts. */
export interface Library {
  seeds: Seeds;
  input: ImportInput;
}

/** Reads the library; null with a report where it is not in order itself. */
export async function readLibrary(): Promise<Library | Outcome> {
  const faults: Diagnostic[] = [];
  const seeds = await readSeeds(SEEDS, faults);
  if (faults.length > 0)
    return refusedOutcome(`seeds/ 里有读不了的文件：\n${printDiagnostics(faults)}`);
  const ledger = (await readIfFile(LEDGER_FILE))?.toString('utf8') ?? null;
  const { documents, registry } = seeds;
  return { seeds, input: { documents, registry, ledger } };
}

/** Runs a command that takes a document's code; what breaks it off is said in Chinese. */
export async function runOnCode(
  args: readonly string[],
  config: Parameters<typeof understand>[1],
  names: readonly string[],
  usage: string,
  work: (options: Arguments, code: string) => Promise<Outcome>,
): Promise<number> {
  let outcome: Outcome;
  try {
    const { options, problem } = understand(args, config, ['文件代码', ...names], usage);
    outcome =
      options === null
        ? refusedOutcome(problem)
        : await alone('改动文件库', () => work(options, options.positionals[0] ?? ''));
  } catch (error) {
    outcome = refusedOutcome(explainError(error).replace(/。$/u, ''));
  }
  console[outcome.code === 0 ? 'log' : 'error'](outcome.lines.join('\n'));
  return outcome.code;
}

/** The day that was given, or today: the one clock that is read. Null where what was given is no day. */
export function dayOf(options: Arguments): string | null {
  const given = textOption(options, 'date');
  const pad = (n: number) => String(n).padStart(2, '0');
  if (given === null) {
    const now = new Date();
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  }
  // 2024-02-30 reads as a day in March.
  const read = new Date(`${given}T00:00:00Z`);
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(given);
  return isDay && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null;
}

/** Says that a day is none. */
export const NO_DAY = '--date 要写成 2024-03-05 的样子';

/** `npm run publish-document -- <code> [--date <ISO>]`. */
export function runPublish(args: readonly string[]): Promise<number> {
  const usage = 'npm run publish-document -- 代码 [--date 2024-03-05]';
  return runOnCode(args, { date: { type: 'string' } }, [], usage, async (options, code) => {
    const date = dayOf(options);
    if (date === null) return refusedOutcome(NO_DAY);
    const library = await readLibrary();
    if ('code' in library) return library;
    const draft = library.seeds.drafts.find(({ files }) => files.code === code);
    if (draft === undefined)
      return refusedOutcome(
        library.seeds.documents.some((one) => one.code === code)
          ? `${code} 已经公布了`
          : `没有 ${code} 这份草稿：先用 npm run add 添加`,
      );
    if (draft.faults.length > 0)
      return refusedOutcome(`草稿读不出来：\n${printDiagnostics(draft.faults)}`);
    const publication = publishDraft(library.input, draft.files, date);
    if (publication.seeds === null) {
      const { open, faults } = publication;
      return {
        code: open.length > 0 ? EXIT.open : EXIT.refused,
        lines:
          open.length > 0
            ? [`还有 ${open.length} 处要决定，没有公布：`, ...printOpen(open)]
            : ['和别的文件放在一起有错误，没有公布：', printDiagnostics(faults)],
      };
    }
    const { seeds, content, title } = publication;
    await replaceFiles(SEEDS, seeds, () => writeFolder(CONTENT, content));
    return {
      code: EXIT.ready,
      lines: [
        `已公布《${title}》（${code}，${date}）。`,
        '下一步：npm run build，然后把 seeds/ 和 content/ 一起提交。',
      ],
    };
  });
}

/** `npm run withdraw-draft -- <code>`: takes a draft away without a trace. */
export function runWithdrawDraft(args: readonly string[]): Promise<number> {
  return runOnCode(args, {}, [], 'npm run withdraw-draft -- 代码', async (_options, code) => {
    if (!(await seedCodes(SEEDS)).includes(code)) return refusedOutcome(`没有 ${code} 这份草稿`);
    const library = await readLibrary();
    if ('code' in library) return library;
    if (!library.seeds.drafts.some(({ files }) => files.code === code))
      return refusedOutcome(
        `${code} 是已经公布的文件，不是草稿：要撤下它，用 npm run withdraw-document`,
      );
    await removeFolder(join(SEEDS, code));
    return { code: EXIT.ready, lines: [`草稿 ${code} 已去掉。`] };
  });
}
