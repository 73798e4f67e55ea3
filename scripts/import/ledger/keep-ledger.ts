import type { Result } from '../diagnostics/diagnostic.ts';
import { compareLedger } from './compare-ledger.ts';
import { ledgerOf, readLedger, writeLedger } from './ledger-file.ts';
import { publishedTexts, type Addressed } from './published-texts.ts';
import { readChanges } from './read-changes.ts';

/** What the ledger step is given. */
export interface LedgerInput {
  content: Addressed;
  /** Text of the committed `content/ledger.json`; null before the first publication. */
  ledger: string | null;
  /** Text of `seeds/registry/changes.yaml`. */
  changes: string;
}

/**
 * Checks what would be published against what was, and gives the two files that record it:
 * `ledger.json` and `data/changes.json`, by path below `content/`.
 */
export function keepLedger({ content, ledger, changes }: LedgerInput): Result<Map<string, string>> {
  const read = readChanges(changes);
  const entries = read.value.map(({ value }) => value);
  const old = ledger === null ? { value: [], diagnostics: [] } : readLedger(ledger);
  const current = ledgerOf(publishedTexts(content, entries));
  const own = new Set(publishedTexts(content, []).keys());
  return {
    value: new Map([
      ['ledger.json', writeLedger(current)],
      ['data/changes.json', `${JSON.stringify(entries, null, 2)}\n`],
    ]),
    diagnostics: [
      ...read.diagnostics,
      ...old.diagnostics,
      ...compareLedger(old.value, current, own, read.value),
    ],
  };
}
