import { refPath } from '../../../src/model/address.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import { longAddress } from '../registry/long-address.ts';
import type { Located } from '../registry/read-registry.ts';
import { readRegistry } from '../registry/read-registry.ts';
import type { RegistryRef } from './registry-ref.ts';
import { registryRef } from './registry-ref.ts';

/** The named documents and campaigns of `seeds/registry/refs.yaml`, with the file's own path. */
export interface RefRegistry {
  file: string;
  entries: Located<RegistryRef>[];
}

/**
 * Reads and checks the text of `seeds/registry/refs.yaml`: an id or a name used twice, or an id
 * too long for an address, is an error.
 */
export function readRefs(file: string, text: string): Result<RefRegistry> {
  const { value, diagnostics } = readRegistry(file, text, 'refs', registryRef);
  const owners = new Map<string, number>();
  const claim = (key: string, line: number, what: string) => {
    const first = owners.get(key);
    owners.set(key, first ?? line);
    if (first === undefined) return;
    const place = { file, line, column: 1 };
    diagnostics.push(errorAt('ref-twice', place, `${what}已用于第 ${first} 行`, '合并或改名'));
  };
  for (const { value: ref, line } of value) {
    claim(`id ${ref.id}`, line, `编号 ${ref.id} `);
    const place = { file, line, column: 1 };
    diagnostics.push(...longAddress('文件或行动', ref.id, refPath(ref.id), place));
    for (const name of ref.names) {
      claim(`${ref.kind} ${fold(name).folded}`, line, `名称“${name}”`);
    }
    for (const [code, names] of Object.entries(ref.localNames)) {
      for (const name of names) claim(`${code} ${fold(name).folded}`, line, `名称“${name}”`);
    }
  }
  return { value: { file, entries: value }, diagnostics };
}
