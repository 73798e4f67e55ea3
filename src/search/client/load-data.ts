import { IndexUnavailable } from '../index/provider.ts';

/** Where data files that come as scripts put what they hold, by name. */
declare global {
  interface Window {
    searchData?: Record<string, unknown>;
  }
}

/**
 * Loads `search-data/<name>.json`; from file://, where nothing can be fetched, the script of that
 * name with the same data. The build writes both, so their shape is not checked again here.
 */
export async function loadData(name: string, root: URL): Promise<unknown> {
  if (root.protocol === 'file:') return loadScript(name, root);
  try {
    const response = await fetch(new URL(`search-data/${name}.json`, root), { cache: 'no-cache' });
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } catch (error) {
    throw new IndexUnavailable(name, { cause: error });
  }
}

function loadScript(name: string, root: URL): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`search-data/${name}.js`, root).href;
    const fail = () => {
      script.remove();
      reject(new IndexUnavailable(name));
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
