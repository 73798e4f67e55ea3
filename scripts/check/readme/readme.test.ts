import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What only a build, an installation or a reader makes. */
const MADE = /^(?:dist|dist-offline|node_modules|\.cache)\/|[<*…]/;

/** Words in code marks or links that name something in the project. */
function pathsIn(markdown: string): string[] {
  const named = [...markdown.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)].map(([, a, b]) => a ?? b);
  const paths = named.filter((word) => /^(?:\.docs|[\w-]+)\/|^\w+\.\w+$/.test(word ?? ''));
  const drawn = markdown.match(/\b(?:src|scripts|seeds|content)\/[\w./-]+/g) ?? [];
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

describe('README.md', () => {
  it('names only files and folders that exist', () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(30);
    const lost = paths.filter((path) => !existsSync(path) && !INSIDE.includes(path));
    expect(lost).toEqual([]);
  });

  it('names only commands that exist', () => {
    const run = [...text.matchAll(/npm run (?:--silent )?([\w:]+(?:-\w+)*)/g)].map(
      ([, name]) => name ?? '',
    );
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
});
