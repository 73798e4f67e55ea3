import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAsText, type Case } from '../../test/test-help/read-as-text.ts';

/** Folder of the cases: a file a subject, each case under a line `=== …`, what it is read as beside it. */
const FOLDER = 'scripts/test/fixtures/structure';

/** The cases of a file: a name and the text of a document, whose first line is its title. */
function casesOf(file: string): Case[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return { name, text: `${lines.join('\n')}\n` };
    });
}

/** What a file expects; `UPDATE=1` writes what was found instead, but never on a build server. */
function expectedOf(file: string, found: string): string | null {
  const path = `${FOLDER}/${file.replace(/\.txt$/u, '.expected')}`;
  if (process.env.UPDATE === '1' && process.env.CI !== 'true') writeFileSync(path, found);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

describe('the structure of a document', () => {
  it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
    const found = casesOf(file).map(readAsText).join('\n');
    expect(found).toBe(expectedOf(file, found));
  });
});
