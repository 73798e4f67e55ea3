import { loadSite } from './load-site.ts';

/** Pages that are not made from content; each exists as a file in `src/pages/`. */
const files = import.meta.glob('/src/pages/**/*.astro');

/** Pages that search engines should leave out. */
const UNLISTED = ['/404.astro', '/search/index.astro'];

/** `/src/pages/units/index.astro` to `/units/`; null for pages with parameters. */
function fixedPath(file: string): string | null {
  if (file.includes('[') || UNLISTED.some((page) => file.endsWith(page))) return null;
  const path = file.replace('/src/pages', '').replace(/(?:\/index)?\.astro$/, '');
  return `${path}/`;
}

/** Every page that search engines and machines should know, in a fixed order. */
export async function sitePaths(): Promise<string[]> {
  const site = await loadSite();
  const fixed = Object.keys(files).flatMap((file) => fixedPath(file) ?? []);
  const { documents, sections, records, units, topics, refs } = site;
  const content = [documents, sections, records, units, topics, refs].flatMap((list) =>
    list.map(({ path }) => path),
  );
  return [...new Set([...fixed.sort(), ...content])];
}
