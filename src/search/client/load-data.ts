import { EditionChanged, joinedPath, needSameEdition } from '../../edition/page-edition.ts';
import type { Joined } from '../../edition/page-edition.ts';
import { IndexUnavailable } from '../index/provider.ts';

/** Where data files that come as scripts put what they hold, by name. */
declare global {
  interface Window {
    searchData?: Record<string, unknown>;
  }
}

/**
 * Loads `search-data/<edition>/<name>.json`; from file://, where nothing can be fetched, the script of
 * that name with the same data. The build writes both, so their shape is not checked again here.
 *
 * @throws {EditionChanged} when it is not of this page's edition
 * @throws {IndexUnavailable} when it did not come
 */
export async function loadData(name: string, root: URL): Promise<unknown> {
  try {
    const file = await (root.protocol === 'file:' ? loadScript : fetchFile)(name, root);
    const { edition, id, data } = file as Joined<unknown>;
    needSameEdition(edition, name);
    if (id !== name) throw new Error(`${id} came for ${name}`);
    return data;
  } catch (error) {
    if (error instanceof EditionChanged) throw error;
    throw new IndexUnavailable(name, { cause: error });
  }
}

async function fetchFile(name: string, root: URL): Promise<unknown> {
  const address = new URL(joinedPath(`${name}.json`), root);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function loadScript(name: string, root: URL): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(joinedPath(`${name}.js`), root).href;
    const fail = () => {
      script.remove();
      reject(new Error(`no ${name}.js`));
    };
    script.onerror = fail;
    script.onload = () => {
      const data = window.searchData?.[name];
      if (data === undefined) fail();
      else resolve(data);
    };
    document.head.append(script);
  });
}
