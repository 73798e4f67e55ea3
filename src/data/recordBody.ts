import { getEntry, render } from 'astro:content';
import { recordCollections } from './loadSite.ts';

/** The MDX body of a record as a component; its elements `Reading` and `Gap` are the page's. */
export async function recordBody(id: string) {
  for (const name of recordCollections) {
    const entry = await getEntry(name, id);
    if (entry) return (await render(entry)).Content;
  }
  throw new Error(`no record ${id}`);
}
