import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { writeFileIn } from '../lib/io/write-file.ts';

/** Two or more style sheets of ours, one right after the other, and the address before their name. */
const ROW = /(?:<link rel="stylesheet" href="[^"]*\/_astro\/[^"/]+\.css">){2,}/;

/** The style sheets that a page names in a row, or nothing. */
export function stylesInRow(html: string): { row: string; prefix: string; names: string[] } | null {
  const row = ROW.exec(html)?.[0];
  if (row === undefined) return null;
  const links = [...row.matchAll(/href="([^"]*\/)([^"/]+)"/g)];
  return { row, prefix: links[0]?.[1] ?? '', names: links.map(([, , name = '']) => name) };
}

/**
 * Gives whole documents one style sheet each: packed together, three are a seventh smaller than one
 * by one. The other pages, which are many, share theirs.
 *
 * @param pages the pages' files inside `dir`
 */
export async function joinStyles(dir: string, pages: readonly string[]): Promise<void> {
  for (const page of pages) {
    const html = (await readIfFile(join(dir, page)))?.toString('utf8') ?? '';
    const found = stylesInRow(html);
    if (found === null) continue;
    const sheets = await Promise.all(
      found.names.map((name) => readIfFile(join(dir, '_astro', name))),
    );
    const text = sheets.map((sheet) => sheet?.toString('utf8').trim() ?? '').join('');
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const name = `document.${hash}.css`;
    await writeFileIn(join(dir, '_astro', name), text);
    const link = `<link rel="stylesheet" href="${found.prefix}${name}">`;
    await writeFileIn(
      join(dir, page),
      html.replace(found.row, () => link),
    );
  }
}
