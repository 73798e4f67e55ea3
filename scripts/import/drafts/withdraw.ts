import { pathOf } from '../../../src/model/address.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readLedger } from '../ledger/ledger-file.ts';
import { readChanges } from '../ledger/read-changes.ts';
import { importContent, type ImportInput } from '../pipeline/import-content.ts';
import { appendEntry, removeEntries } from './edit-yaml.ts';

/** What taking a document down would write, or what stands against it. */
export type Withdrawal =
  | { changes: string; content: ReadonlyMap<string, string>; addresses: string[]; faults: null }
  | { changes: null; faults: Diagnostic[] };

/**
 * Takes a published document down: its text leaves everything that is published, earlier wordings of it
 * included; every address that it had stays and says that, when and why.
 *
 * @param date ISO
 * @param why in Chinese, for readers
 */
export function withdrawDocument(
  { documents, registry, ledger }: ImportInput,
  code: string,
  date: string,
  why: string,
): Withdrawal {
  const home = pathOf(code);
  const isOwn = (address: unknown): boolean =>
    typeof address === 'string' && address.startsWith(home);
  // An address that led here leads to nothing now: it says the same.
  const leading = readChanges(registry.changes)
    .value.map(({ value }) => value)
    .flatMap(({ address, to }) => (isOwn(to) && address !== null ? [address] : []));
  const published = ledger === null ? [] : readLedger(ledger).value.map(({ address }) => address);
  const addresses = [...new Set([home, ...published.filter(isOwn), ...leading])].sort();
  const kept = removeEntries(
    registry.changes,
    'changes',
    ({ kind, address, to }) => (kind === 'corrected' && isOwn(address)) || isOwn(to),
  );
  const changes = appendEntry(kept, 'changes', {
    date,
    kind: 'withdrawn',
    address: home,
    addresses,
    why,
  });
  const imported = importContent({
    documents: documents.filter((one) => one.code !== code),
    registry: { ...registry, changes },
    ledger,
  });
  const faults = imported.diagnostics.filter(({ severity }) => severity === 'error');
  return faults.length > 0
    ? { changes: null, faults }
    : { changes, content: imported.value.files, addresses, faults: null };
}
