import { packTable } from '../../../src/search/index/pack-table.ts';
import type { Content } from '../../lib/io/read-content.ts';
import { buildDetails } from './build-details.ts';
import { buildNearData } from './build-near-data.ts';
import { buildTable } from './build-table.ts';
import { bundleClient, bundleStyles } from './bundle-client.ts';
import { dataFiles, detailFiles } from './data-files.ts';
import { indexWithPagefind } from './index-with-pagefind.ts';

/** Everything that the search of a built site consists of, as files of the two folders. */
export async function indexFiles(
  content: Content,
): Promise<{ pagefind: Map<string, Uint8Array | string>; data: Map<string, string> }> {
  const details = buildDetails(content);
  const { files, ids } = await indexWithPagefind(details);
  const near = buildNearData(details, content);
  const table = { ...buildTable(content, details, near.synonyms), pagefindIds: ids };
  return {
    pagefind: files,
    data: new Map([
      ...dataFiles('table', packTable(table)),
      ...dataFiles('texts', details),
      ...dataFiles('near', near),
      ...detailFiles(details, content.records),
      ['search.js', await bundleClient()],
      ['search.css', await bundleStyles()],
    ]),
  };
}
