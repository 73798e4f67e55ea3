import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../lib/io/list-files.ts';
import { BUILD_ONLY, licenceNotices, SHIPPED } from './licence-notices.ts';

/** Names of packages that a file imports: `docx`, `@xmldom/xmldom`; not their inner paths. */
const PACKAGE = /(?:from|import\()\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)/g;

describe('licenceNotices', () => {
  it('holds the text of the licence of each package that is shipped', async () => {
    const text = await licenceNotices();
    for (const name of Object.keys(SHIPPED)) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(
      text.match(/Permission is hereby granted|Apache License|Redistribution/g)?.length,
    ).toBeGreaterThan(5);
  });

  it('knows every package that the site imports', async () => {
    const files = (await listFiles('src')).filter(
      (file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'),
    );
    const named = new Set(
      files.flatMap((file) =>
        [...readFileSync(join('src', file), 'utf8').matchAll(PACKAGE)].map(([, name = '']) => name),
      ),
    );
    const known = new Set([...Object.keys(SHIPPED), ...BUILD_ONLY, 'astro']);
    expect([...named].filter((name) => !known.has(name) && !name.startsWith('node'))).toEqual([]);
  });

  it('refuses a package that says nothing of its licence', async () => {
    const modules = mkdtempSync(join(tmpdir(), 'licences-'));
    for (const name of Object.keys(SHIPPED)) {
      mkdirSync(join(modules, name), { recursive: true });
      writeFileSync(
        join(modules, name, 'package.json'),
        JSON.stringify({ name, version: '1.0.0' }),
      );
    }
    await expect(licenceNotices(modules)).rejects.toThrow('licence');
    rmSync(modules, { recursive: true });
  });
});
