import { errorAt, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { LEDGER_FILE, readLedger } from './ledger-file.ts';

/** So many lost addresses are named. */
const NAMED = 5;

/**
 * Says that the ledger has lost entries: what `content/` has pages for was published, and an address
 * that the ledger does not know would be protected by nothing any more.
 *
 * @param ledger text of the committed ledger
 * @param committed the addresses of `content/` as it stands, see `committedAddresses`
 */
export function lostEntries(ledger: string, committed: readonly string[]): Diagnostic[] {
  const { value, diagnostics } = readLedger(ledger);
  // One that cannot be read says so by itself.
  if (diagnostics.length > 0) return [];
  const known = new Set(value.map(({ address }) => address));
  const lost = [...new Set(committed)].filter((address) => !known.has(address)).sort();
  if (lost.length === 0) return [];
  const named = lost.slice(0, NAMED).join('、') + (lost.length > NAMED ? ' 等' : '');
  const message = `地址账里少了${lost.length}个已经公布的地址：${named}`;
  const hint = '用 git checkout 取回上一版，不要手工修改地址账';
  return [errorAt('ledger-lost', wholeFile(LEDGER_FILE), message, hint)];
}
