import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorAt, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SeedFiles } from '../pipeline/read-seed-document.ts';
import { readIfFile } from './read-if-file.ts';

/** Reads a text file as strict UTF-8; a file that is missing or of another encoding is an error. */
async function readText(path: string, shown: string, diagnostics: Diagnostic[]): Promise<string> {
  const bytes = await readIfFile(path);
  if (bytes === null) {
    diagnostics.push(
      errorAt('file-missing', wholeFile(shown), '缺少这个文件', '照 seeds/README.md 补上'),
    );
    return '';
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    diagnostics.push(
      errorAt('not-utf8', wholeFile(shown), '不是 UTF-8 编码', '另存为 UTF-8（无 BOM）后再放回'),
    );
    return '';
  }
}

/** The texts of `seeds/`: the documents in order of their codes, and the registry by file name. */
export interface SeedTexts {
  documents: SeedFiles[];
  registry: Record<string, string>;
}

/** The files of `seeds/registry/`. */
const REGISTRY = ['units', 'topics', 'refs', 'links', 'changes'] as const;

/** Reads everything under a `seeds/` folder. */
export async function readSeeds(folder: string, diagnostics: Diagnostic[]): Promise<SeedTexts> {
  const entries = await readdir(folder, { withFileTypes: true });
  const codes = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'registry')
    .map((entry) => entry.name)
    .sort();
  const documents: SeedFiles[] = [];
  for (const code of codes) {
    const read = (name: string) =>
      readText(join(folder, code, name), `seeds/${code}/${name}`, diagnostics);
    documents.push({
      code,
      document: await read('document.txt'),
      source: await read('source.yaml'),
      editorial: await read('editorial.yaml'),
    });
  }
  const registry: Record<string, string> = {};
  for (const name of REGISTRY) {
    const path = join(folder, 'registry', `${name}.yaml`);
    if ((await readIfFile(path)) === null && name !== 'units') continue;
    registry[name] = await readText(path, `seeds/registry/${name}.yaml`, diagnostics);
  }
  return { documents, registry };
}
