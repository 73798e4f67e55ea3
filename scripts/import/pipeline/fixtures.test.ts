import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import {
  expectedText,
  FIXTURES,
  listFixtures,
  runFixture,
  showPlace,
} from '../../test/test-help/fixture.ts';

const names = listFixtures();
const readings = names.filter((name) => name.startsWith('reads-'));
const rules = names.filter((name) => !name.startsWith('reads-'));

describe('a document', () => {
  it.each(readings)('%s: is read as expected, and no rule fires', (name) => {
    const { diagnostics, value } = runFixture(name);
    expect(printDiagnostics(diagnostics)).toBe('共 0 处错误，0 处提醒。');
    const found = { ...value, records: value?.records.map(({ record }) => record) };
    const text = `${JSON.stringify(found, null, 2)}\n`;
    expect(expectedText(name, 'expected.json', text)).toBe(text);
  });
});

describe('a rule', () => {
  it.each(rules)('%s: fires where it should, says what to do, and nothing else does', (name) => {
    const { diagnostics, marked } = runFixture(name);
    const report = `${printDiagnostics(diagnostics)}\n`;
    expect(expectedText(name, 'expected-diagnostics.txt', report)).toBe(report);
    const places = diagnostics.filter(({ place }) => place.line > 0);
    expect([...new Set(places.map(({ place }) => showPlace(place)))].sort()).toEqual(
      [...new Set(marked)].sort(),
    );
    if (name !== 'several-at-once') expect(diagnostics.map(({ rule }) => rule)).toContain(name);
  });

  it('that has a case has an expectation of one kind only', () => {
    const wrong = names.filter((name) => {
      const json = existsSync(`${FIXTURES}/${name}/expected.json`);
      const text = existsSync(`${FIXTURES}/${name}/expected-diagnostics.txt`);
      return json === text || json !== name.startsWith('reads-');
    });
    expect(wrong).toEqual([]);
  });
});
