import type { Account } from '../../../src/model/account.ts';

/** The account of every document as lines for the terminal. */
export function printAccounts(accounts: readonly Account[]): string {
  return accounts
    .map(({ document, characters, inRecords, setAside, entries }) => {
      const missing = characters - inRecords - setAside;
      return `${document}：${characters} 字 = 条目 ${inRecords} + 搁置 ${setAside}（${entries.length} 处），下落不明 ${missing}`;
    })
    .join('\n');
}
