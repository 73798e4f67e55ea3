import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUnits } from './read-units.ts';

const FILE = 'seeds/registry/units.yaml';
const entry = (id: string, name: string, more = '') =>
  `  - id: ${id}\n    name: ${name}\n    level: province\n    group: 组\n${more}`;
const rules = (text: string) => readUnits('u.yaml', `units:\n${text}`).diagnostics;

describe('readUnits', () => {
  it('takes the registry of the project without an error', () => {
    const read = readUnits(FILE, readFileSync(FILE, 'utf8'));
    expect(read.diagnostics).toEqual([]);
    expect(read.value.length).toBeGreaterThan(70);
  });

  it('reports an alias claimed by two units with its line', () => {
    const [one] = rules(entry('sx-a', '甲局') + entry('sx-b', '乙局', '    aliases: [甲局]\n'));
    expect(one?.rule).toBe('alias-twice');
    expect(one?.place).toEqual({ file: 'u.yaml', line: 6, column: 1 });
    expect(one?.message).toContain('“甲局”已经属于“甲局”（第 2 行）');
  });

  it('reports a local form that another unit owns once, however many the unit has', () => {
    const local = '    localForms: [甲局, 丙局, 丁局]\n';
    expect(rules(entry('sx-a', '甲局') + entry('sx-b', '乙局', local))).toHaveLength(1);
  });

  it('reports a local form that another unit owns everywhere or at its level', () => {
    const local = '    localForms: [甲局]\n';
    expect(rules(entry('sx-a', '甲局') + entry('sx-b', '乙局', local))[0]?.rule).toBe(
      'alias-twice',
    );
    expect(rules(entry('sx-a', '丙局', local) + entry('sx-b', '乙局', local))[0]?.rule).toBe(
      'alias-twice',
    );
  });

  it('reports an id used twice, an id of another level, a collective without scope', () => {
    expect(rules(entry('sx-a', '甲局') + entry('sx-a', '乙局'))[0]?.rule).toBe('unit-id-twice');
    expect(rules(entry('mx-a', '甲局'))[0]?.rule).toBe('unit-level');
    expect(rules(entry('sx-a', '各局', '    collective: true\n'))[0]?.rule).toBe('unit-scope');
  });

  it('reports a collective that may include a group or a unit that does not exist', () => {
    const collective = (names: string) =>
      rules(
        entry('sx-a', '甲局') +
          entry(
            'sx-b',
            '各局',
            `    collective: true\n    scope: 某局。\n    mayInclude: [${names}]\n`,
          ),
      );
    expect(collective('组, sx-a')).toEqual([]);
    expect(collective('')).toEqual([]);
    expect(collective('别组')[0]?.message).toContain('mayInclude 写到“别组”');
  });
});
