import { z } from 'astro/zod';
import { ledgerEntry, type LedgerEntry } from '../../../src/model/ledger.ts';
import { errorAt, wholeFile, type Result } from '../diagnostics/diagnostic.ts';
import { sha256 } from '../../lib/hash/sha256.ts';

/** Where the ledger is kept, for messages. */
export const LEDGER_FILE = 'content/ledger.json';

/** The line of an entry in the file: one entry a line after the opening bracket. */
export function ledgerLine(index: number): number {
  return index + 2;
}

/** The entries for texts under addresses. */
export function ledgerOf(texts: ReadonlyMap<string, string>): LedgerEntry[] {
  return [...texts].map(([address, text]) => ({ address, sha256: sha256(text) }));
}

/** The ledger as text: one entry a line, so that its diff is the list of what changed. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/** Reads a ledger; a broken one is an error, since without it no promise can be checked. */
export function readLedger(text: string): Result<LedgerEntry[]> {
  try {
    return { value: z.array(ledgerEntry).parse(JSON.parse(text)), diagnostics: [] };
  } catch {
    const hint = '用 git checkout 取回上一版，不要手工修改地址账';
    return {
      value: [],
      diagnostics: [errorAt('ledger-broken', wholeFile(LEDGER_FILE), '地址账读不懂', hint)],
    };
  }
}
