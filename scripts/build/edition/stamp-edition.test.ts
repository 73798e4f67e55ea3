import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joined, STAMP } from '../../../src/edition/stamp.ts';
import { listFiles } from '../../lib/io/list-files.ts';
import { withTempFolder } from '../../lib/io/with-temp-folder.ts';
import { writeFileIn } from '../../lib/io/write-file.ts';
import { previousOf } from './edition-file.ts';
import { stampEdition } from './stamp-edition.ts';

/** A site in short, as it was just built. */
const BUILT: Record<string, string> = {
  'index.html': `<meta name="edition" content="${STAMP}">`,
  [`search-data/${STAMP}/table.json`]: JSON.stringify(joined('table', ['甲'])),
  [`search-data/${STAMP}/search.js`]: `if("${STAMP}"!==edition())tell()`,
  [`pagefind/${STAMP}/a.pf_index`]: 'index',
  'data/records.json': '{"records":[]}',
  '_astro/copy.abc.js': 'copy()',
};

/** Stamps a site with these changes; gives its edition and its files. */
const stamped = (changes: Record<string, string> = {}) =>
  withTempFolder('edition', async (dir) => {
    for (const [name, text] of Object.entries({ ...BUILT, ...changes }))
      await writeFileIn(join(dir, name), text);
    const edition = await stampEdition(dir);
    const names = await listFiles(dir);
    const read = async (name: string) => [name, await readFile(join(dir, name), 'utf8')] as const;
    return { edition, files: new Map(await Promise.all(names.map(read))) };
  });

describe('stampEdition', () => {
  it('names the edition in pages, scripts, joined data and their folders, and nowhere else', async () => {
    const { edition, files } = await stamped();
    expect(edition).toMatch(/^[0-9a-f]{12}$/);
    expect(files.get('index.html')).toBe(`<meta name="edition" content="${edition}">`);
    expect(JSON.parse(files.get(`search-data/${edition}/table.json`) ?? '')).toEqual({
      edition,
      id: 'table',
      data: ['甲'],
    });
    expect(files.get(`search-data/${edition}/search.js`)).toContain(`"${edition}"`);
    expect(files.get(`pagefind/${edition}/a.pf_index`)).toBe('index');
    expect(files.get('data/records.json')).toBe(BUILT['data/records.json']);
    expect([...files].flat().some((text) => text.includes(STAMP))).toBe(false);
  });

  it('gives the same files the same edition', async () => {
    expect((await stamped()).edition).toBe((await stamped()).edition);
  });

  it.each([
    ['a joined file', { [`search-data/${STAMP}/table.json`]: JSON.stringify(joined('table', [])) }],
    ['the index', { [`pagefind/${STAMP}/a.pf_index`]: 'other' }],
    ['a script', { '_astro/copy.abc.js': 'copy2()' }],
    ['a script more', { '_astro/more.abc.js': '' }],
    ['the open data', { 'data/records.json': '{}' }],
    ['what the home page shows of a unit', { 'unit/sx-fy.brief.json': '{}' }],
  ])('gives another when %s changes', async (_, change) => {
    expect((await stamped(change)).edition).not.toBe((await stamped()).edition);
  });

  it('gives the same where only the looks change', async () => {
    const { edition } = await stamped({ '_astro/a.css': 'a{}', 'sx2022.docx': 'x' });
    expect(edition).toBe((await stamped()).edition);
  });

  it('refuses a script that would change under a name that is its hash', async () => {
    await expect(stamped({ '_astro/copy.abc.js': `"${STAMP}"` })).rejects.toThrow(
      '_astro/copy.abc.js',
    );
  });
});

describe('the edition before', () => {
  it('is that of the site that is replaced, or what that one says when it is the same', () => {
    expect(previousOf('b', { edition: 'a', previous: null })).toBe('a');
    expect(previousOf('b', { edition: 'b', previous: 'a' })).toBe('a');
    expect(previousOf('b', null)).toBeNull();
  });
});
