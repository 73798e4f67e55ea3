import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorAt, wholeFile, type Diagnostic } from '../../import/diagnostics/diagnostic.ts';
import {
  pathOfRegistry,
  REGISTRIES,
  type ImportInput,
} from '../../import/pipeline/import-content.ts';
import type { SeedFiles } from '../../import/pipeline/read-seed-document.ts';
import { readIfFile } from './read-if-file.ts';

const LINE_BREAK = 0x0a;

/** Whether all bytes are right as a text of an encoding. */
function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The longest piece of a character that a cut can leave at the end of a file in UTF-8. */
const LONGEST_REST = 3;

/** Says that a file is not UTF-8, and what it seems to be: cut off in a character, GBK, or broken at a line. */
function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const isCut = [1, 2, LONGEST_REST].some((rest) => isText(bytes.subarray(0, -rest), 'utf-8'));
  if (isCut)
    return errorAt(
      'not-utf8',
      wholeFile(file),
      '最后一个字只剩一半，文件没有存完整',
      '取回完整的文件，另存为 UTF-8（无 BOM）后再放回',
    );
  const hint = '另存为 UTF-8（无 BOM）后再放回';
  if (isText(bytes, 'gb18030'))
    return errorAt('not-utf8', wholeFile(file), '不是 UTF-8 编码，看来是 GBK', hint);
  let line = 1;
  let from = 0;
  for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, from)) {
    if (!isText(bytes.subarray(from, at), 'utf-8')) break;
    from = at + 1;
    line += 1;
  }
  return errorAt('not-utf8', { file, line, column: 1 }, '从这一行起不是 UTF-8 编码', hint);
}

/** Reads a text file as strict UTF-8; one that is missing, empty or of another encoding is an error. */
async function readText(
  path: string,
  shown: string,
  diagnostics: Diagnostic[],
): Promise<string | null> {
  const bytes = await readIfFile(path);
  if (bytes === null) {
    diagnostics.push(
      errorAt('file-missing', wholeFile(shown), '缺少这个文件', '照 seeds/README.md 补上'),
    );
    return null;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.trim() !== '') return text;
    const hint = '从版本库恢复，或照 seeds/README.md 写好';
    diagnostics.push(errorAt('file-empty', wholeFile(shown), '这个文件是空的', hint));
    return null;
  } catch {
    diagnostics.push(notUtf8(shown, bytes));
    return null;
  }
}

/** Reads the three files of one document. */
export async function readSeedFiles(
  folder: string,
  code: string,
  diagnostics: Diagnostic[],
): Promise<SeedFiles> {
  const read = (name: string) =>
    readText(join(folder, code, name), `seeds/${code}/${name}`, diagnostics);
  return {
    code,
    document: await read('document.txt'),
    source: await read('source.yaml'),
    editorial: await read('editorial.yaml'),
  };
}

/** Reads the registries; one that cannot be read is empty. */
export async function readRegistries(
  folder: string,
  diagnostics: Diagnostic[],
): Promise<ImportInput['registry']> {
  const registry = {
    site: '',
    places: '',
    units: '',
    topics: '',
    synonyms: '',
    refs: '',
    links: '',
    changes: '',
  };
  for (const name of REGISTRIES) {
    const path = pathOfRegistry(name);
    registry[name] = (await readText(join(folder, path), `seeds/${path}`, diagnostics)) ?? '';
  }
  return registry;
}

/** A folder is a document, but for the registries and what a command is just writing. */
function isDocument(entry: { name: string; isDirectory(): boolean }): boolean {
  return entry.isDirectory() && entry.name !== 'registry' && !entry.name.startsWith('.');
}

/** The codes of all documents in a `seeds/` folder, drafts included, in order. */
export async function seedCodes(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => isDocument(entry))
    .map((entry) => entry.name)
    .sort();
}

/** A document that is not published yet, and what is wrong with its files themselves. */
export interface DraftFiles {
  files: SeedFiles;
  faults: Diagnostic[];
}

/** Everything under a `seeds/` folder. */
export interface Seeds extends Omit<ImportInput, 'ledger'> {
  drafts: DraftFiles[];
}

/** Whether a description says that its document is a draft, readable as a whole or not. */
export function saysDraft(source: string | null): boolean {
  return /^draft[ \t]*[:：][ \t]*true\b/m.test(source ?? '');
}

/**
 * Reads everything under a `seeds/` folder: the documents in order of their codes, and the registries.
 * What is wrong with a draft stays with it: it never stops what is published.
 */
export async function readSeeds(folder: string, diagnostics: Diagnostic[]): Promise<Seeds> {
  const documents: SeedFiles[] = [];
  const drafts: DraftFiles[] = [];
  for (const code of await seedCodes(folder)) {
    const faults: Diagnostic[] = [];
    const files = await readSeedFiles(folder, code, faults);
    if (saysDraft(files.source)) drafts.push({ files, faults });
    else {
      documents.push(files);
      diagnostics.push(...faults);
    }
  }
  return { documents, drafts, registry: await readRegistries(folder, diagnostics) };
}
