import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Detail } from '../../../src/search/index/detail.ts';
import { indexWords } from '../../../src/search/index/index-words.ts';
import { streamOf } from '../../../src/search/index/stream.ts';
import { bundlePagefind } from './bundle-client.ts';

/** A Pagefind index, not yet written. */
export interface PagefindFiles {
  /** Path inside `pagefind/` and content. */
  files: Map<string, Uint8Array | string>;
  /** The id by which Pagefind gives each record, in the order of the records. */
  ids: string[];
}

/** Pagefind's own search boxes and the code for them; the site has its own. */
const NOT_NEEDED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Pagefind's file of one record's text and address. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** Pagefind's part in the browser. */
const SCRIPT = 'pagefind.js';

/** Names the one language and, by its hash, the list of parts. */
const ENTRY = 'pagefind-entry.json';

/** What a fragment begins with before its JSON, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Builds the index: one custom record each, the words of its code with a blank between them, so that
 * a quoted phrase of words finds exactly the records that contain it. Fragments are left out: each holds a
 * text twice, and Pagefind unpacks them in script, which took ten results 30 ms where ten files of
 * `search-data/texts/` take 5.
 */
export async function indexWithPagefind(details: readonly Detail[]): Promise<PagefindFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const [record, detail] of details.entries()) {
    const added = await index.addCustomRecord({
      // The id is a hash of this too: it changes with anything that a result shows.
      url: JSON.stringify([record, detail]),
      content: indexWords(streamOf(detail).code).join(' '),
      // A language that Pagefind does not cut into words by a dictionary of its own.
      language: 'und',
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const built = await index.getFiles();
  if (built.errors.length > 0) throw new Error(built.errors.join('\n'));
  await close();
  const files = new Map<string, Uint8Array | string>(
    built.files
      .filter(({ path }) => !NOT_NEEDED.test(path) && !FRAGMENT.test(path))
      .map(({ path, content }) => [path, content]),
  );
  files.set(SCRIPT, await bundlePagefind(Buffer.from(files.get(SCRIPT) ?? '').toString()));
  nameParts(files);
  return { files, ids: idsOf(built.files, details.length) };
}

/**
 * Gives the list of the index's parts a name without a hash, so that the search page can ask for it
 * before it has read the entry file; that it is fresh is for the cache to ask, as of the entry.
 */
function nameParts(files: Map<string, Uint8Array | string>): void {
  const entry = JSON.parse(Buffer.from(files.get(ENTRY) ?? '').toString()) as {
    languages: Record<string, { hash: string }>;
  };
  for (const [language, one] of Object.entries(entry.languages)) {
    const hashed = `pagefind.${one.hash}.pf_meta`;
    const parts = files.get(hashed);
    if (parts === undefined) throw new Error(`the index has no ${hashed}`);
    files.delete(hashed);
    files.set(`pagefind.${language}.pf_meta`, parts);
    one.hash = language;
  }
  files.set(ENTRY, JSON.stringify(entry));
}

/** The id of each record's fragment, which names its record in the address that we gave it. */
function idsOf(files: readonly { path: string; content: Uint8Array }[], count: number): string[] {
  const ids = new Map<number, string>();
  for (const { path, content } of files) {
    const [, id] = FRAGMENT.exec(path) ?? [];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    ids.set((JSON.parse(url) as [number, Detail])[0], id);
  }
  return Array.from({ length: count }, (_, record) => {
    const id = ids.get(record);
    if (id === undefined) throw new Error(`record ${record} has no fragment`);
    return id;
  });
}
