import type { Corpus } from '../../../src/search/index/corpus.ts';
import type { Detail } from '../../../src/search/index/detail.ts';
import { scanProvider } from '../../../src/search/index/scan-provider.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { buildDetails } from '../../build/search/build-details.ts';
import { buildNearData } from '../../build/search/build-near-data.ts';
import { buildTable } from '../../build/search/build-table.ts';

/** The documents of a `content/` folder as the search sees them where it scans the texts, and what it knows of each record. */
export async function searchCorpus(
  folder = 'content',
): Promise<{ corpus: Corpus; details: Detail[] }> {
  const content = await readContent(folder);
  const details = buildDetails(content);
  const near = buildNearData(details, content);
  const corpus = {
    table: buildTable(content, details, near.synonyms),
    provider: scanProvider(details),
    near: () => Promise.resolve(near),
  };
  return { corpus, details };
}
