import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../lib/io/list-files.ts';
import { addressMakers } from './address-makers.ts';
import { findCycle } from './find-cycle.ts';
import { foldersOf } from './folders-of.ts';
import { type Lock, lockFaults } from './lock-faults.ts';
import { readImports } from './read-imports.ts';
import { findForbidden } from './rules.ts';

const CODE = /\.(?:ts|mjs|astro)$/;

/** What may stand at the top beside dot-files and what tools leave there, unversioned. */
const TOP_LEVEL = [
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'seeds',
  'src',
  'tsconfig.json',
];
const LEFT_BY_TOOLS = ['node_modules', 'dist', 'dist-offline', 'coverage'];

const files = await Promise.all(
  ['src', 'scripts'].map(async (folder) =>
    (await listFiles(folder)).map((name) => `${folder}/${name}`),
  ),
);
const texts = new Map(
  files
    .flat()
    .filter((file) => CODE.test(file) && !file.startsWith('scripts/test/fixtures/'))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const modules = [...texts].map(([file, text]) => readImports(file, text));

describe('the project', () => {
  it('keeps the import directions', () => {
    expect(findForbidden(modules)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(modules)).toBeNull();
  });

  it('has no import cycle between the folders of the site but for its components', () => {
    const pure = modules.filter(
      ({ file }) =>
        file.startsWith('src/') &&
        !file.startsWith('src/components/') &&
        !file.endsWith('.test.ts'),
    );
    expect(findCycle(foldersOf(pure))).toBeNull();
  });

  it('makes addresses in one file', () => {
    expect(addressMakers(texts)).toEqual([]);
  });

  it('keeps its files small', () => {
    const all = [...texts]
      .map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(all.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('leaves no test out', () => {
    const left = /\b(?:it|test|describe)\.(?:skip|only|todo|skipIf|runIf)\b/;
    const found = [...texts].filter(([file, text]) => file.endsWith('.test.ts') && left.test(text));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('has nothing else at its top level', () => {
    const here = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !LEFT_BY_TOOLS.includes(name),
    );
    expect(here.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('installs from its lock on every platform and network', () => {
    expect(lockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries(devDependencies).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
    expect(loose).toEqual([]);
  });
});

describe('readImports', () => {
  it('reads all ways to import, and resolves files of the project', () => {
    const code = `import a from 'a';\nimport type { B } from './b.ts';\nexport * from '../c.ts';
      const d = await import('./d.ts');`;
    expect(readImports('src/x/y.ts', code).imports.sort()).toEqual(
      ['a', 'src/x/b.ts', 'src/c.ts', 'src/x/d.ts'].sort(),
    );
  });

  it('reads the frontmatter and the scripts of a component', () => {
    const text = `---\nimport A from './A.astro';\n---\n<p>import x from 'no'</p>\n<script>import './b.ts';</script>`;
    expect(readImports('src/C.astro', text).imports).toEqual(['src/A.astro', 'src/b.ts']);
  });
});

describe('foldersOf', () => {
  it('gives each folder the others that its files import from', () => {
    const files = [
      { file: 'src/a/x.ts', imports: ['src/b/y.ts', 'src/a/z.ts', 'yaml'] },
      { file: 'src/a/z.ts', imports: ['src/c/w.ts'] },
    ];
    expect(foldersOf(files)).toEqual([{ file: 'src/a', imports: ['src/b', 'src/c'] }]);
  });
});

describe('findForbidden', () => {
  const forbidden = (file: string, name: string) =>
    findForbidden([{ file, imports: [name] }]).length > 0;

  it('fires where a direction is broken', () => {
    expect(forbidden('src/view/a.ts', 'scripts/import/lines/b.ts')).toBe(true);
    expect(forbidden('scripts/import/lines/a.ts', 'src/data/load-site.ts')).toBe(true);
    expect(forbidden('scripts/import/lines/a.ts', 'src/components/b.ts')).toBe(true);
    expect(forbidden('scripts/import/lines/a.ts', 'node:fs')).toBe(true);
    expect(forbidden('src/data/a.ts', 'node:fs/promises')).toBe(true);
    expect(forbidden('src/view/a.ts', 'astro:content')).toBe(true);
    expect(forbidden('src/data/a.ts', 'src/view/b.ts')).toBe(true);
    expect(forbidden('src/model/a.ts', 'src/text/b.ts')).toBe(true);
    expect(forbidden('src/text/a.ts', 'src/model/b.ts')).toBe(true);
    expect(forbidden('src/search/a.ts', 'src/data/b.ts')).toBe(true);
  });

  it('stays silent where it is kept', () => {
    expect(forbidden('scripts/import/lines/a.ts', 'src/model/b.ts')).toBe(false);
    expect(forbidden('scripts/lib/io/a.ts', 'node:fs')).toBe(false);
    expect(forbidden('scripts/import/lines/a.test.ts', 'node:fs')).toBe(false);
    expect(forbidden('src/data/a.ts', 'astro:content')).toBe(false);
    expect(forbidden('src/data/a.ts', 'src/cite/b.ts')).toBe(false);
    expect(forbidden('src/view/a.ts', 'src/data/b.ts')).toBe(false);
    expect(forbidden('scripts/build/downloads/a.ts', 'src/data/index-site.ts')).toBe(false);
    expect(forbidden('src/model/a.ts', 'astro/zod')).toBe(false);
    expect(forbidden('src/text/a.ts', 'src/text/b.ts')).toBe(false);
  });
});

describe('addressMakers', () => {
  const makers = (file: string, code: string) => addressMakers(new Map([[file, code]]));

  it('finds addresses that are put together from an id', () => {
    expect(makers('src/a.ts', 'const path = `/${record.id}/`;')).toEqual(['src/a.ts']);
    expect(makers('src/b.astro', '<a href={href(`/unit/${id}/`)}>')).toEqual(['src/b.astro']);
  });

  it('stays silent where addresses are made, in tests, and at other paths', () => {
    expect(makers('src/model/address.ts', 'return `/unit/${unit}/`;')).toEqual([]);
    expect(makers('src/a.test.ts', 'expect(path).toBe(`/${id}/`);')).toEqual([]);
    expect(makers('src/a.ts', 'join(dist, `/unit/${id}.csv`, "/search/")')).toEqual([]);
  });
});

describe('findCycle', () => {
  it('names the files of a cycle', () => {
    const cycle = findCycle([
      { file: 'a', imports: ['b'] },
      { file: 'b', imports: ['c'] },
      { file: 'c', imports: ['b'] },
    ]);
    expect(cycle).toEqual(['b', 'c', 'b']);
  });

  it('is null where two files share a third', () => {
    const modules = [
      { file: 'a', imports: ['b', 'c'] },
      { file: 'b', imports: ['c', 'yaml'] },
      { file: 'c', imports: [] },
    ];
    expect(findCycle(modules)).toBeNull();
  });
});

describe('lockFaults', () => {
  it('finds download addresses and missing binaries', () => {
    const packages = {
      'node_modules/a': { resolved: 'https://r.example/a.tgz', optionalDependencies: { b: '1' } },
    };
    expect(lockFaults({ packages })).toEqual([
      'node_modules/a names a download address',
      'node_modules/a lacks its optional b',
    ]);
  });

  it('stays silent where the binaries are there, nested ones too', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { b: '1' } },
      'node_modules/a/node_modules/b': {},
    };
    expect(lockFaults({ packages })).toEqual([]);
  });
});
