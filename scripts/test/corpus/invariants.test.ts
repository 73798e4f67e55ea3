import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAddress } from '../../../src/model/address.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { GAP } from '../../../src/model/vocabulary.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { isBlank } from '../../import/lines/passage.ts';
import { makeSeed } from '../../import/lines/seed.ts';
import { importFolder } from '../test-help/import-folder.ts';

/** The five texts as they were handed over, by their published SHA-256. */
const HANDED_OVER = {
  sx2022: '926ba0c4cf7347629499a06a0ff6d862a3455b26a9a22854b66e40dddf6ea72e',
  xw2022: '63bfadd1e3666275caa1614896c390f7c48c24dfdb824a359e36cdad4714a015',
  sx145: 'b4e1acab455675b4bc61a4d01bb002db861bc7364e1981bcc50ec8502cecb21a',
  gj2022: '7e0036cc5350943ca6c0a15c14260dc6548f58284324af6a868dc10eda48113d',
  mx2023: '997aeeb6fe06b25b9060e192ee27f9773ffc053b264dab74ad5ecdc464641c44',
} as const;

const CODES = Object.keys(HANDED_OVER) as (keyof typeof HANDED_OVER)[];
const bytesOf = (code: string) => readFileSync(`seeds/${code}/document.txt`);
const { records, accounts, diagnostics } = await importFolder();

const linesOf = (code: string): string[] => bytesOf(code).toString('utf8').split('\n');

/** The characters of some lines of a seed, blanks left out. */
function printedIn({ document, source }: ContentRecord): string {
  const lines = linesOf(document);
  return source.lines
    .map(([from, to]) => lines.slice(from - 1, to).join(''))
    .join('')
    .replace(/\s/gu, '');
}

/** Whether the characters of a text stand in another in the same order. */
function isWithin(text: string, print: string): boolean {
  let at = 0;
  for (const character of text.replaceAll(GAP, '').replace(/\s/gu, '')) {
    at = print.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}

describe('every seed', () => {
  it('imports without an error', () => {
    expect(diagnostics).toEqual([]);
  });

  it.each(CODES)('%s is byte for byte what was handed over', (code) => {
    expect(sha256(bytesOf(code))).toBe(HANDED_OVER[code]);
    const source = readFileSync(`seeds/${code}/source.yaml`, 'utf8');
    expect(source).toContain(`sha256: ${HANDED_OVER[code]}`);
  });

  it.each(CODES)('%s is tiled by its lines', (code) => {
    const text = bytesOf(code).toString('utf8');
    const { lines } = makeSeed(code, '', text);
    expect(lines.map((line) => line.text).join('\n')).toBe(text);
    expect(lines.every((line) => text.slice(line.from, line.to) === line.text)).toBe(true);
  });

  it.each(CODES)('%s is in records or set aside, to the last character', (code) => {
    const account = accounts.find(({ document }) => document === code);
    const characters = [...bytesOf(code).toString('utf8')].filter((c) => !isBlank(c)).length;
    expect(account?.characters).toBe(characters);
    expect((account?.inRecords ?? 0) + (account?.setAside ?? 0)).toBe(characters);
    const aside = account?.entries.map(({ text }) => [...text].filter((c) => !isBlank(c)).length);
    expect(aside?.reduce((sum, n) => sum + n, 0)).toBe(account?.setAside);
    expect(account?.entries.filter(({ why }) => why === '')).toEqual([]);
  });

  it('shows no character that its lines do not print, and none out of order', () => {
    const added = records.flatMap((record) => {
      const print = printedIn(record);
      const shown = [
        record.text,
        record.title ?? '',
        record.number.printed ?? '',
        record.responsibilityText ?? '',
        ...record.measures.flatMap(({ actor, text }) => [actor, text]),
        ...record.responsibilities.map(({ printed }) => printed),
      ];
      return shown.filter((text) => !isWithin(text, print)).map((text) => [record.id, text]);
    });
    expect(added).toEqual([]);
  });

  it('prints every heading that it shows', () => {
    const added = records.flatMap((record) => {
      const print = bytesOf(record.document).toString('utf8').replace(/\s/gu, '');
      return record.section.filter((heading) => !print.includes(heading.replace(/\s/gu, '')));
    });
    expect(added).toEqual([]);
  });

  it('gives each record an address of its own that obeys the contract', () => {
    const paths = records.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !isAddress(path))).toEqual([]);
    expect(records.filter(({ id, path }) => path !== `/${id}/`)).toEqual([]);
  });

  it('keeps the quotes of its figures verbatim', () => {
    const misquoted = records.flatMap((record) =>
      record.targets.filter(({ quote }) => !record.text.includes(quote)),
    );
    expect(misquoted).toEqual([]);
  });
});

describe('the units of the annex', () => {
  /** Rows where one printed unit serves several tasks: the tasks of each unit in turn. */
  const SERVES: Readonly<Record<number, number[][]>> = {
    136: [[47, 48]],
    138: [[50, 51, 52]],
    139: [[53], [54], [55], [56, 57]],
  };
  const lines = linesOf('sx2022');
  const tasks = records.filter(({ kind }) => kind === 'task');
  const unitsOf = (order: number): string =>
    tasks
      .find(({ number }) => number.order === order)
      ?.responsibilities.map(({ printed }) => printed)
      .join('、') ?? '';

  /** What a row prints behind its tasks; the one cell without a task behind it is line 174's. */
  const printedUnits = (row: string): string[] =>
    row
      .replace(/<[^>]*>/gu, ' ')
      .split('\t')
      .slice(1)
      .filter((cell) => !/\d\./u.test(cell))
      .flatMap((cell) => cell.split(/\s+/u))
      .filter((word) => /^(?:省(?!级)|西安海关|各相关单位)/u.test(word));

  const rows = lines
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ line, text }) => line >= 96 && line <= 173 && /\d\. ?\D/u.test(text));

  it('joined again, are the cells of all 99 rows', () => {
    const groups = rows.map(({ line, text }) => {
      const orders = [...text.matchAll(/(?<!\d)(\d{1,2})\. ?(?=\D|2022)/gu)].map(([, n]) =>
        Number(n),
      );
      return { line, cell: printedUnits(text), groups: SERVES[line] ?? orders.map((n) => [n]) };
    });
    const found = groups.map(({ line, groups: own }) => ({
      line,
      units: own.flatMap((group) => [...new Set(group.map(unitsOf))]).filter((u) => u !== ''),
    }));
    expect(found).toEqual(groups.map(({ line, cell }) => ({ line, units: cell })));
    // Task 52 has its words in line 139 and its unit in line 138.
    expect(new Set(groups.flatMap((g) => g.groups.flat())).size).toBe(99);
  });
});

describe('the units of the county scheme', () => {
  /** Everything between two units: role words, separators, and the remark on sharing the work. */
  const SEPARATOR = /(责任单位：|配合单位：|[、，]|按照职能职责分工负责。?)/u;
  const works = records.filter(({ kind }) => kind === 'work');

  it('joined again with their own separators, are the brackets of all 15 works', () => {
    const lines = linesOf('mx2023');
    const printed = works.map(({ source }) => {
      const last = lines[(source.lines.at(-1)?.[1] ?? 0) - 1] ?? '';
      return /（(责任单位：[^）]*)）\s*$/u.exec(last)?.[1] ?? '';
    });
    expect(printed).toHaveLength(15);
    const rejoined = works.map((work, index) => {
      const units = work.responsibilities.map((unit) => unit.printed);
      return (printed[index] ?? '')
        .split(SEPARATOR)
        .map((part, at) => (at % 2 === 1 || part === '' ? part : (units.shift() ?? '？')))
        .concat(units)
        .join('');
    });
    expect(rejoined).toEqual(printed);
    expect(works.map((work) => work.responsibilityText)).toEqual(printed);
  });

  it('have the role word that was printed last before them', () => {
    const wrong = works.flatMap(({ id, responsibilities, responsibilityText }) => {
      let role = '';
      const expected = (responsibilityText ?? '').split(SEPARATOR).flatMap((part, at) => {
        if (part.endsWith('：')) role = part.slice(0, -1);
        return at % 2 === 1 || part === '' ? [] : [role];
      });
      const found = responsibilities.map((unit) => unit.role);
      return found.join() === expected.join() ? [] : [[id, found, expected]];
    });
    expect(wrong).toEqual([]);
  });
});
