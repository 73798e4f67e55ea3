import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPlaces, UNITS } from '../../test/test-help/project-registry.ts';
import { readUnits } from './read-units.ts';

const places = projectPlaces();
const entry = (id: string, name: string, more = '') =>
  `  - id: ${id}\n    name: ${name}\n    place: shaanxi\n    group: 组\n${more}`;
const rules = (text: string) => readUnits('u.yaml', `units:\n${text}`, places).diagnostics;

describe('readUnits', () => {
  it('takes the registry of the project without an error', () => {
    const read = readUnits(UNITS, readFileSync(UNITS, 'utf8'), places);
    expect(read.diagnostics).toEqual([]);
    expect(read.value.length).toBeGreaterThan(70);
  });

  it('reports an alias claimed by two units with its line', () => {
    const [one] = rules(entry('sx-a', '甲局') + entry('sx-b', '乙局', '    aliases: [甲局]\n'));
    expect(one?.rule).toBe('alias-twice');
    expect(one?.place).toEqual({ file: 'u.yaml', line: 6, column: 1 });
    expect(one?.message).toContain('“甲局”已经属于“甲局”（第 2 行）');
  });

  it('takes forms that differ in blanks and marks alone for one', () => {
    const twice = entry('sx-a', '省委“甲”办') + entry('sx-b', '乙局', '    aliases: [省委 甲办]\n');
    expect(rules(twice).map(({ rule, message }) => [rule, message])).toEqual([
      ['alias-twice', '“省委 甲办”已经属于“省委“甲”办”（第 2 行）'],
    ]);
  });

  it.each([
    ["aliases: ['']", ''],
    ['aliases: [局]', '局'],
    ['localForms: [《局》]', '《局》'],
  ])('reports %s, which would be found in other words', (line, form) => {
    const found = rules(entry('sx-a', '甲局') + entry('sx-b', '乙局', `    ${line}\n`));
    expect(found.map(({ rule, place, message }) => [rule, place.line, message])).toEqual([
      ['alias-short', 6, `“乙局”的写法“${form}”太短，会在别的词里认出来`],
    ]);
  });

  it('reports an id that no address can hold, and one that is no id at all', () => {
    expect(rules(entry(`sx-${'a'.repeat(30)}`, '甲局'))).toEqual([]);
    expect(rules(entry(`sx-${'a'.repeat(31)}`, '甲局')).map(({ rule }) => rule)).toEqual([
      'bad-address',
    ]);
    for (const id of ['sx-Jia', 'sx-甲', 'sx_a', 'sx-'])
      expect(rules(entry(id, '甲局')).map(({ place, message }) => [place, message])).toEqual([
        [{ file: 'u.yaml', line: 2, column: 9 }, '这一项的 id：格式不对'],
      ]);
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
    expect(rules(entry('mx-a', '甲局'))[0]?.rule).toBe('unit-prefix');
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
