import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { committedAddresses } from '../../lib/io/committed-addresses.ts';
import { lostEntries } from './lost-entries.ts';

const ledger = readFileSync('content/ledger.json', 'utf8');
const committed = await committedAddresses('content');
const lines = ledger.split('\n');

describe('a ledger that lost entries', () => {
  it('is silent of the ledger as it was committed, which knows every page of content/', () => {
    expect(committed.length).toBeGreaterThan(400);
    expect(lostEntries(ledger, committed)).toEqual([]);
  });

  it('says that it was emptied', () => {
    const [said] = lostEntries('[]', committed);
    expect(said).toMatchObject({ rule: 'ledger-lost', severity: 'error' });
    expect(said?.message).toContain(`少了${new Set(committed).size}个已经公布的地址`);
    expect(said?.message).toContain(' 等');
  });

  it('names the address whose line was taken out', () => {
    const at = lines.findIndex((line) => line.includes('/sx2022/t45/'));
    const without = lines.filter((_, index) => index !== at).join('\n');
    expect(lostEntries(without, committed).map(({ message }) => message)).toEqual([
      '地址账里少了1个已经公布的地址：/sx2022/t45/',
    ]);
  });

  it('leaves a ledger that cannot be read to the rule for that, and addresses that are new', () => {
    expect(lostEntries('[{}]', committed)).toEqual([]);
    expect(lostEntries(ledger, [])).toEqual([]);
  });
});
