import { createHandler, type ServeOptions } from './create-handler.ts';
import { listen } from './listen.ts';

/** A served site. */
export interface ServedSite {
  /** Its address with the base, e.g. `http://localhost:41234/` or `http://localhost:41234/sub/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port, for tests and measurements.
 *
 * @example
 * const site = await serveDist('dist', { base: '/sub/' });
 * await fetch(`${site.url}sx2022/t45/`);
 * await site.close();
 */
export async function serveDist(dir: string, options: ServeOptions = {}): Promise<ServedSite> {
  const { port, close } = await listen(createHandler(dir, options), 0);
  return { url: `http://localhost:${port}${options.base ?? '/'}`, close };
}
