import { afterAll, beforeAll } from 'vitest';
import { serveDist, type ServedSite } from '../../serve/serve-dist.ts';

/** Serves the built site to the tests of the file or group that calls it; its address is known once they run. */
export function servedSite(): Readonly<Pick<ServedSite, 'url'>> {
  let site: ServedSite | undefined;
  beforeAll(async () => {
    site = await serveDist('dist');
  });
  afterAll(() => site?.close());
  return {
    get url() {
      if (!site) throw new Error('the site is served once the tests run');
      return site.url;
    },
  };
}
