import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runLinks } from './run-links.ts';

const home = process.cwd();
const FILE = 'seeds/registry/links.yaml';
let root = '';
let printed: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
  cpSync('seeds', join(root, 'seeds'), { recursive: true });
  process.chdir(root);
  printed = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((words: string) => printed.push(words));
  vi.spyOn(console, 'error').mockImplementation((words: string) => complained.push(words));
});

afterEach(() => {
  process.chdir(home);
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

interface Printed {
  offers: { from: string; to: string; score: number; decided: string | null }[];
}

const offersOf = async (code: string): Promise<Printed['offers']> => {
  expect(await runLinks([code, '--json'])).toBe(0);
  return (JSON.parse(printed.pop() ?? '') as Printed).offers;
};

describe('npm run links', () => {
  it('prints offers whether an editor has decided or not', { timeout: 300_000 }, async () => {
    const offers = await offersOf('mx2023');
    expect(offers.some(({ decided }) => decided === 'same')).toBe(true);
    expect(offers.some(({ decided }) => decided === null)).toBe(true);
    expect(
      offers.every(({ from, to }) => from.startsWith('mx2023/') && !to.startsWith('mx2023/')),
    ).toBe(true);
  });

  it(
    'writes each decision, which takes nothing away from what is offered',
    { timeout: 300_000 },
    async () => {
      const before = await offersOf('xw2022');
      const open = before.filter(({ decided }) => decided === null);
      const [same, apart] = open;
      if (same === undefined || apart === undefined) throw new Error('nothing is open');
      expect(await runLinks(['--decide', same.from, same.to, 'same'])).toBe(0);
      const why = '--why=一个说省里，一个说县里';
      expect(await runLinks(['--decide', apart.from, apart.to, 'lookalike', why])).toBe(0);
      expect(await runLinks(['--decide', 'xw2022/1', 'gj2022', 'none'])).toBe(0);
      const after = await offersOf('xw2022');
      const decided = after.map(({ decided: word, ...one }) => [one.from, one.to, word]);
      expect(decided).toContainEqual([same.from, same.to, 'same']);
      expect(decided).toContainEqual([apart.from, apart.to, 'lookalike']);
      expect(after.map(({ from, to }) => [from, to])).toEqual(
        before.map(({ from, to }) => [from, to]),
      );
      expect(readFileSync(FILE, 'utf8')).toContain(
        'absences:\n  - record: xw2022/1\n    document: gj2022\n',
      );
    },
  );

  it.each([
    [['nosuch'], '没有 seeds/nosuch/'],
    [[], '没有写文件代码'],
    [['--decide', 'mx2023/9-9-9', 'gj2022/5', 'same'], '没有 mx2023/9-9-9 这条记录'],
    [['--decide', 'mx2023/3-1-4', 'mx2023/3-1-3', 'same'], '不同的文件'],
    [['--decide', 'mx2023/3-1-4', 'gj2022/5', 'perhaps'], '不认识的判定'],
    [['--decide', 'mx2023/3-1-4', 'nosuch', 'none'], '没有 nosuch 这份文件'],
    [['--decide', 'gj2022/1', 'sx2022/p1', 'lookalike'], '已判定为同一事项'],
  ])('refuses %j in words and writes nothing', async (args, words) => {
    const before = readFileSync(FILE, 'utf8');
    expect(await runLinks(args)).toBe(2);
    expect(complained.join('')).toContain(words);
    expect(readFileSync(FILE, 'utf8')).toBe(before);
  });

  it('says where the registry is broken', async () => {
    writeFileSync(FILE, 'matters: [\n');
    expect(await runLinks(['mx2023'])).toBe(2);
    expect(complained.join('')).toContain('links.yaml');
  });
});
