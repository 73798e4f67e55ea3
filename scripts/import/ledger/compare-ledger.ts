import type { Change } from '../../../src/model/change.ts';
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Located } from '../registry/read-registry.ts';
import { LEDGER_FILE, ledgerLine } from './ledger-file.ts';
import { CHANGES_FILE } from './read-changes.ts';
import { sha256 } from '../../lib/hash/sha256.ts';

/** The earlier wording that an entry gives; a YAML block ends with a line break of its own. */
function isWording(before: string, hash: string): boolean {
  return sha256(before) === hash || sha256(before.replace(/\n$/, '')) === hash;
}

/** What is wrong with one published address, or nothing. */
function checkEntry(
  entry: LedgerEntry,
  line: number,
  now: ReadonlyMap<string, string>,
  changes: readonly Located<Change>[],
): Diagnostic[] {
  const { address, sha256: hash } = entry;
  const place = { file: LEDGER_FILE, line, column: 1 };
  const current = now.get(address);
  if (current === hash) return [];
  const own = changes
    .map(({ value }) => value)
    .filter((each) => each.address === address || each.addresses.includes(address));
  if (own.some(({ kind }) => kind === 'moved' || kind === 'withdrawn')) return [];
  if (current === undefined) {
    const message = `已经公布的地址 ${address} 不见了`;
    const hint = `在 ${CHANGES_FILE} 加一条 kind: moved，写明 address: ${address}、to（接替它的地址）、date 和 why；原地址会留作指引页`;
    return [errorAt('address-dropped', place, message, hint)];
  }
  const wordings = own.flatMap(({ before }) => (before === null ? [] : [before]));
  if (wordings.some((before) => isWording(before, hash))) return [];
  const hint =
    wordings.length === 0
      ? `如果不是有意改动，请改回去；如果是，在 ${CHANGES_FILE} 加一条 kind: corrected，写明 address: ${address}、before（改动前的全文，可从 git diff content/ 抄来）、date 和 why`
      : `${CHANGES_FILE} 里这个地址的 before 与改动前的原文不一致，请逐字抄写改动前的全文（编号、标题、正文、责任单位各占一行）`;
  return [errorAt('text-changed', place, `${address} 的原文与公布时不同`, hint)];
}

/** What is wrong with one entry of the change log, or nothing. */
function checkChange(
  { value, line }: Located<Change>,
  now: ReadonlyMap<string, string>,
  content: ReadonlySet<string>,
): Diagnostic[] {
  const place = { file: CHANGES_FILE, line, column: 1 };
  const error = (rule: string, message: string, hint: string): Diagnostic[] => [
    errorAt(rule, place, message, hint),
  ];
  const { address, to, before, addresses } = value;
  const still = addresses.find((own) => content.has(own));
  if (still !== undefined) {
    return error(
      'alias-in-use',
      `${still} 撤下了，又有了自己的页面`,
      '代码不能再用：给文件另取一个代码',
    );
  }
  if (to !== null && !content.has(to)) {
    return error('alias-to-nothing', `接替的地址 ${to} 不存在`, '把 to 改成现有的地址');
  }
  if (to !== null && address !== null && content.has(address)) {
    return error('alias-in-use', `${address} 仍有自己的页面，不能再指向别处`, '删去这一条');
  }
  if (to !== null || address === null) return [];
  const hash = now.get(address);
  if (hash === undefined) {
    return error('change-of-nothing', `没有 ${address} 这个地址`, '核对 address');
  }
  if (before !== null && isWording(before, hash)) {
    return error('change-says-nothing', `${address} 的 before 与现在的原文相同`, '写改动前的原文');
  }
  return [];
}

/**
 * Holds the promise of permanence: every address of the last ledger is still published with the same
 * text, or the change log says what became of it. New addresses are fine.
 *
 * @param old the committed ledger
 * @param current the ledger of what would be published now, aliases included
 * @param content the addresses of the content itself, without aliases
 */
export function compareLedger(
  old: readonly LedgerEntry[],
  current: readonly LedgerEntry[],
  content: ReadonlySet<string>,
  changes: readonly Located<Change>[],
): Diagnostic[] {
  const now = new Map(current.map(({ address, sha256: hash }) => [address, hash]));
  return [
    ...old.flatMap((entry, index) => checkEntry(entry, ledgerLine(index), now, changes)),
    ...changes.flatMap((entry) => checkChange(entry, now, content)),
  ];
}
