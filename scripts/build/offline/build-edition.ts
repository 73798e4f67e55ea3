import { join } from 'node:path';
import { listFiles } from '../../lib/io/list-files.ts';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { bundleModules } from './bundle-modules.ts';
import { offlinePage } from './offline-page.ts';

/**
 * Files of the site that stay online: what means nothing on a disk, and the lists as Word and Excel
 * files, which would take half of the space; the same lists are there as CSV, but for those of topics,
 * whose tasks stand in the lists of their documents.
 */
const LEFT_OUT =
  /^(?:_headers|robots\.txt|sitemap\.xml|opensearch\.xml|llms\.txt|checksums\.txt|edition\.json|404\.html|.*\.(?:atom|docx|xlsx)|mcp\/.*\.mjs|topic\/.*\.csv|pagefind\/.*|search-data\/.*\.(?:json|csv))$/;

/** What was made of a site. */
export interface Edition {
  files: Map<string, Uint8Array | string>;
  /** Links that lead nowhere, a line each: page and link. */
  missing: string[];
}

/**
 * Makes the offline edition of a built site.
 *
 * @param dist folder of the site
 * @param base the site's base, with a slash at both ends
 * @param origin public address of the site without its base
 */
export async function buildEdition(dist: string, base: string, origin: string): Promise<Edition> {
  const all = await listFiles(dist);
  const names = all.filter((file) => !LEFT_OUT.test(file));
  const settings = {
    base,
    origin,
    files: new Set(names),
    left: new Set(all.filter((file) => LEFT_OUT.test(file))),
  };
  const files = new Map<string, Uint8Array | string>();
  const missing: string[] = [];
  const modules = new Set<string>();
  for (const name of names) {
    const bytes = (await readIfFile(join(dist, name))) ?? new Uint8Array();
    if (!name.endsWith('.html')) {
      files.set(name, bytes);
      continue;
    }
    const html = bytes.toString();
    const page = offlinePage(html, name, settings);
    page.modules.forEach((src) => modules.add(src.slice(base.length)));
    missing.push(...page.missing.map((link) => `${name} → ${link}`));
    files.set(name, page.html);
  }
  for (const [name, text] of await bundleModules(dist, [...modules])) files.set(name, text);
  dropParts(files, modules);
  return { files, missing };
}

/** Scripts that only modules import are inside the bundles now. */
function dropParts(files: Map<string, Uint8Array | string>, modules: ReadonlySet<string>): void {
  const pages = [...files].filter(([name]) => name.endsWith('.html')).map(([, text]) => text);
  const shown = pages.join('\n');
  for (const name of files.keys()) {
    const file = name.replace(/^_astro\//, '');
    if (name.endsWith('.js') && file !== name && !modules.has(name) && !shown.includes(file)) {
      files.delete(name);
    }
  }
}
