import { loadSite } from '../../../data/load-site.ts';
import { dataFiles, publicItems } from '../../../data/public-data.ts';
import { joined, STAMP } from '../../../edition/stamp.ts';

/**
 * What a page needs for a file of the records that it shows: of the open data the five lists in one file
 * that names its edition, since lists of two editions must not meet.
 */
export const getStaticPaths = () => [{ params: { edition: STAMP } }];

export async function GET(): Promise<Response> {
  const site = await loadSite();
  const { records, documents, units, editorial, links } = dataFiles;
  const parts = [records, documents, units, editorial, links].flatMap((file) =>
    file ? [[file.key, publicItems(file, site)] as const] : [],
  );
  return new Response(JSON.stringify(joined('lists', Object.fromEntries(parts))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
