import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const text = readFileSync('README.md', 'utf8');
const { scripts, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'scripts' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;

/** The pages for whoever changes the code. */
const PAGES = [
  ...['CONTRIBUTING.md', 'SECURITY.md'].map((name) => `.github/${name}`),
  ...['CHANGELOG.md', 'DEPENDENCIES.md'].map((name) => `.docs/${name}`),
  ...readdirSync('.docs/decisions').map((name) => `.docs/decisions/${name}`),
];

/** What only a build, an installation or a reader makes. */
const MADE = /^(?:dist|dist-offline|node_modules|\.cache)\/|[<*…]/;

/** Words in code marks or links that name something in the project. */
function pathsIn(markdown: string): string[] {
  const named = [...markdown.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)].map(([, a, b]) => a ?? b);
  const paths = named.filter((word) => /^(?:\.docs|[\w-]+)\/|^\w+\.\w+$/.test(word ?? ''));
  const drawn = markdown.match(/(?<![\w./])(?:src|scripts|seeds|content)\/[\w.[\]/-]*[\w/]/g) ?? [];
  return [...paths, ...drawn].filter((word): word is string => !MADE.test(word ?? '<'));
}

/** Names of files inside a folder that the sentence names, and of files of the built site. */
const INSIDE = [
  'document.txt',
  'source.yaml',
  'editorial.yaml',
  'checksums.txt',
  'edition.json',
  '_astro/',
  'search-data/',
  'pagefind/',
];

/** The commands that a page says to run. */
function commandsIn(markdown: string): string[] {
  return [...markdown.matchAll(/npm run (?:--silent )?([\w:]+(?:-\w+)*)/g)].map(
    ([, name]) => name ?? '',
  );
}

describe('README.md', () => {
  it('names only files and folders that exist', () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(30);
    const lost = paths.filter((path) => !existsSync(path) && !INSIDE.includes(path));
    expect(lost).toEqual([]);
  });

  it('names only commands that exist', () => {
    const run = commandsIn(text);
    expect(run.length).toBeGreaterThan(15);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names every command', () => {
    const commands = Object.keys(scripts).filter((name) => !/^(?:pre|post)(?!compress)/.test(name));
    const named = (name: string) =>
      text.includes(`npm run ${name}`) || text.includes(`npm ${name}`);
    expect(commands.filter((name) => !named(name))).toEqual([]);
  });

  it('shows a picture that is there', () => {
    expect(existsSync('.docs/home.png')).toBe(true);
  });

  it('walks from end to end in at most ten steps', () => {
    const walk = text.slice(text.indexOf('## The walk'), text.indexOf('## How to add'));
    const steps = walk.split('\n**').slice(1);
    expect(steps).toHaveLength(3);
    for (const part of steps) {
      const lines = part.match(/^\d+\. .*$/gm) ?? [];
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(lines.filter((line) => !/^\d+\. `[^`]+`/.test(line))).toEqual([]);
    }
  });
});

describe.each(PAGES)('%s', (page) => {
  const markdown = readFileSync(page, 'utf8');

  it('names only files and folders that exist', () => {
    const inCode = pathsIn(markdown.replace(/\]\([^)\s]+\)/g, ']'));
    expect(inCode.filter((path) => !existsSync(path) && !INSIDE.includes(path))).toEqual([]);
    const linked = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to ?? '');
    expect(linked.filter((to) => !existsSync(join(dirname(page), to)))).toEqual([]);
  });

  it('names only commands that exist', () => {
    expect(commandsIn(markdown).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('.docs/DEPENDENCIES.md', () => {
  it('has one row for each dependency and none for another', () => {
    const rows = [...readFileSync('.docs/DEPENDENCIES.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)];
    const direct = Object.keys({ ...devDependencies, ...optionalDependencies });
    expect(rows.map(([, name]) => name).sort()).toEqual(direct.sort());
  });
});

describe('.docs/decisions/README.md', () => {
  it('leads to every decision', () => {
    const list = readFileSync('.docs/decisions/README.md', 'utf8');
    const pages = readdirSync('.docs/decisions').filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !list.includes(`](${name})`))).toEqual([]);
  });
});
