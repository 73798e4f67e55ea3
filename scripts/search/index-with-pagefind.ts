import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Detail } from '../../src/search/detail.ts';
import { recordPhrase, streamOf } from '../../src/search/stream.ts';

/** A Pagefind index, not yet written. */
export interface PagefindFiles {
  /** Path inside `pagefind/` and content. */
  files: Map<string, Uint8Array>;
  /** The name of each record's fragment, in the order of the records. */
  fragments: string[];
}

/** Pagefind's own search boxes and the code for them; the site has its own. */
const NOT_NEEDED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** What a fragment begins with before its JSON, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Builds the index: one custom record each, its code with a blank between tokens, so that a quoted
 * phrase of tokens finds exactly the records that contain it.
 */
export async function indexWithPagefind(details: readonly Detail[]): Promise<PagefindFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const [record, detail] of details.entries()) {
    const added = await index.addCustomRecord({
      // What a result shows travels as the address, which comes back as it is: Pagefind would index
      // metadata word by word, which doubles the index and finds what is not in the text.
      url: JSON.stringify([record, detail]),
      content: Array.from(streamOf(detail).code + recordPhrase(record)).join(' '),
      language: 'zh',
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const built = await index.getFiles();
  if (built.errors.length > 0) throw new Error(built.errors.join('\n'));
  await close();
  const files = new Map(
    built.files
      .filter(({ path }) => !NOT_NEEDED.test(path))
      .map(({ path, content }) => [path, content]),
  );
  return { files, fragments: fragmentNames(files, details.length) };
}

function fragmentNames(files: ReadonlyMap<string, Uint8Array>, count: number): string[] {
  const names: string[] = [];
  for (const [path, content] of files) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    names[(JSON.parse(url) as [number, Detail])[0]] = name;
  }
  if (names.length !== count || names.includes('')) throw new Error('a record has no fragment');
  return names;
}
