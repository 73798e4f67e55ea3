import type { Account } from '../../../src/model/account.ts';
import { type Diagnostic, errorAt, warningAt, wholeFile } from '../diagnostics/diagnostic.ts';
import { sayRecovered } from '../../lib/command/say-recovered.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { readSeeds, type Seeds } from '../../lib/io/read-seeds.ts';
import { replaceContent } from '../../lib/io/replace-content.ts';
import { committedAddresses } from '../../lib/io/committed-addresses.ts';
import { lostEntries } from '../ledger/lost-entries.ts';
import { LEDGER_FILE } from '../ledger/ledger-file.ts';
import { draftState, type DraftState } from '../drafts/draft-state.ts';
import { importContent } from './import-content.ts';
import { readAlone } from './read-alone.ts';

/** How an import went. */
export interface ImportRun {
  /** Whether `content/` was written; with any error it stays as it was. */
  good: boolean;
  diagnostics: Diagnostic[];
  accounts: Account[];
  /** What is not published yet: shown in reports and in the preview, in nothing that is written. */
  drafts: DraftState[];
  /**
   * Files of `content/` as they would be with every draft, errors or not; null when too little could be
   * read for a site.
   */
  files: ReadonlyMap<string, string> | null;
}

/** Writes `content/`; what the system says against it is an error like any other. */
async function writeContent(files: ReadonlyMap<string, string>): Promise<Diagnostic[]> {
  try {
    await replaceContent('content', files);
    return [];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const hint = '看磁盘是否已满、文件夹能否写入，然后重试';
    return [errorAt('not-written', wholeFile('content'), `写不了：${said}`, hint)];
  }
}

/** Imports `seeds/` to `content/`, all or nothing. */
export async function runImport(): Promise<ImportRun> {
  await sayRecovered('content');
  const diagnostics: Diagnostic[] = [];
  const texts = await readSeeds('seeds', diagnostics);
  const ledger = await readIfFile(LEDGER_FILE);
  if (ledger === null) {
    const place = wholeFile(LEDGER_FILE);
    const message = '没有上次发布的记录，这次不核对网址和文字有没有变';
    const hint = '不是第一次发布的话，先从版本库恢复这个文件';
    diagnostics.push(warningAt('ledger-missing', place, message, hint));
  }
  const text = ledger?.toString('utf8') ?? null;
  if (text !== null) diagnostics.push(...lostEntries(text, await committedAddresses('content')));
  const imported = importContent({ ...texts, ledger: text });
  const { files, accounts, whole } = imported.value;
  diagnostics.push(...imported.diagnostics);
  if (diagnostics.every(({ severity }) => severity !== 'error'))
    diagnostics.push(...(await writeContent(files)));
  const good = diagnostics.every(({ severity }) => severity !== 'error');
  const drafts = texts.drafts.map((draft) => draftState(draft, texts.registry));
  const shown = drafts.length === 0 ? files : withDrafts(texts);
  return { good, diagnostics, accounts, drafts, files: whole ? shown : null };
}

/** The files of the preview: published documents and those drafts that can be read at all. */
function withDrafts({ documents, drafts, registry }: Seeds): ReadonlyMap<string, string> {
  const readable = drafts
    .map(({ files }) => files)
    .filter((files) => readAlone(files, registry).document !== null);
  return importContent({ documents: [...documents, ...readable], registry, ledger: null }).value
    .files;
}
