import { describe, expect, it } from 'vitest';
import { someDocument, someRecord, someSection } from '../../../src/cite/fixtures.ts';
import { keepLedger } from './keep-ledger.ts';
import type { Addressed } from './published-texts.ts';

const content = (change: Partial<Addressed> = {}): Addressed => ({
  documents: [someDocument()],
  sections: [someSection()],
  records: [someRecord()],
  units: [{ path: '/unit/sx-zscqj/', name: '省知识产权局' }],
  topics: [{ path: '/topic/dlbz/', name: '地理标志' }],
  refs: [],
  ...change,
});

const FIRST = 'changes:\n  - { date: 2026-11-23, kind: published, why: 首次公布 }\n';

/** The wording that task 45 was published with. */
const BEFORE = '45\\n按照《主要农作物品种审定办法》有关规定，组织开展新品种认定。\\n省农业农村厅';

const published = keepLedger({ content: content(), ledger: null, changes: FIRST });
const ledger = published.value.get('ledger.json') ?? '';

/** Rules that fire when the given content follows the published one. */
function rules(next: Addressed, changes = FIRST, old: string | null = ledger): string[] {
  return keepLedger({ content: next, ledger: old, changes }).diagnostics.map(({ rule }) => rule);
}

const changed = content({ records: [someRecord({ text: '改过的原文。' })] });
const dropped = content({ topics: [] });
const entry = (line: string): string => `${FIRST}  - { date: 2026-12-01, ${line}, why: 更正 }\n`;

describe('keepLedger', () => {
  it('writes one entry a line, by address, the same twice', () => {
    expect(published.diagnostics).toEqual([]);
    expect(ledger.split('\n')).toHaveLength(1 + 5 + 2);
    expect(ledger.indexOf('/sx2022/s2/')).toBeLessThan(ledger.indexOf('/sx2022/t45/'));
    expect(
      keepLedger({ content: content(), ledger, changes: FIRST }).value.get('ledger.json'),
    ).toBe(ledger);
  });

  it('stays silent when nothing changed and when addresses are added', () => {
    expect(rules(content())).toEqual([]);
    const more = content({ units: [...content().units, { path: '/unit/sx-fy/', name: '省法院' }] });
    expect(rules(more)).toEqual([]);
  });

  it('fires on a dropped address and says how to mend it', () => {
    const { diagnostics } = keepLedger({ content: dropped, ledger, changes: FIRST });
    expect(diagnostics).toMatchInlineSnapshot(`
      [
        {
          "hint": "在 seeds/registry/changes.yaml 加一条 kind: moved，写明 address: /topic/dlbz/、to（接替它的地址）、date 和 why；原地址会留作指引页",
          "message": "已经公布的地址 /topic/dlbz/ 不见了",
          "place": {
            "column": 1,
            "file": "content/ledger.json",
            "line": 5,
          },
          "rule": "address-dropped",
          "severity": "error",
        },
      ]
    `);
  });

  it('stays silent once the dropped address points elsewhere, and keeps it published', () => {
    const changes = entry('kind: moved, address: /topic/dlbz/, to: /sx2022/');
    expect(rules(dropped, changes)).toEqual([]);
    const next = keepLedger({ content: dropped, ledger, changes }).value.get('ledger.json') ?? '';
    expect(next).toContain('/topic/dlbz/');
    expect(rules(dropped, FIRST, next)).toEqual(['address-dropped']);
  });

  it('fires on an alias to nothing and on an alias that is still in use', () => {
    expect(rules(dropped, entry('kind: moved, address: /topic/dlbz/, to: /no/'))).toEqual([
      'alias-to-nothing',
    ]);
    expect(rules(content(), entry('kind: moved, address: /topic/dlbz/, to: /sx2022/'))).toEqual([
      'alias-in-use',
    ]);
  });

  it('fires on a changed text and says how to mend it', () => {
    const { diagnostics } = keepLedger({ content: changed, ledger, changes: FIRST });
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['text-changed', '/sx2022/t45/ 的原文与公布时不同'],
    ]);
    expect(diagnostics[0]?.hint).toContain('kind: corrected');
  });

  it('stays silent when the change log gives the earlier wording', () => {
    const changes = entry(`kind: corrected, address: /sx2022/t45/, before: "${BEFORE}"`);
    expect(rules(changed, changes)).toEqual([]);
    const asBlock = entry(`kind: corrected, address: /sx2022/t45/, before: "${BEFORE}\\n"`);
    expect(rules(changed, asBlock)).toEqual([]);
  });

  it('fires again on the next change: an old entry excuses one change alone', () => {
    const changes = entry(`kind: corrected, address: /sx2022/t45/, before: "${BEFORE}"`);
    const next = keepLedger({ content: changed, ledger, changes }).value.get('ledger.json') ?? '';
    const again = content({ records: [someRecord({ text: '又改过的原文。' })] });
    expect(rules(changed, changes, next)).toEqual([]);
    expect(rules(again, changes, next)).toEqual(['text-changed']);
  });

  it('fires on an earlier wording that was never published', () => {
    const changes = entry('kind: corrected, address: /sx2022/t45/, before: 乱写');
    expect(rules(changed, changes)).toEqual(['text-changed']);
  });

  it('fires on entries about nothing and entries that say nothing', () => {
    expect(rules(content(), entry('kind: corrected, address: /no/, before: 甲'))).toEqual([
      'change-of-nothing',
    ]);
    const same = entry(`kind: corrected, address: /sx2022/t45/, before: "${BEFORE}"`);
    expect(rules(content(), same)).toEqual(['change-says-nothing']);
  });

  it('fires on an incomplete entry and on a broken ledger', () => {
    expect(rules(content(), entry('kind: moved, address: /topic/dlbz/'))).toEqual([
      'registry-entry',
    ]);
    expect(rules(content(), FIRST, '[{}]')).toEqual(['ledger-broken']);
  });
});
