import type { Content } from '../../lib/io/read-content.ts';
import type { Corpus as SearchCorpus } from '../../../src/search/index/corpus.ts';
import type { Detail } from '../../../src/search/index/detail.ts';
import { buildDetails } from '../../build/search/build-details.ts';
import { buildNearData } from '../../build/search/build-near-data.ts';
import { buildTable } from '../../build/search/build-table.ts';
import { variantsOf } from '../../../src/memo/corpus/variants.ts';
import type { MemoData } from '../../../src/memo/corpus/finding.ts';

/** Everything that the tools answer from; plain data, so that it can stand in a single file. */
export interface AssistantData {
  content: Content;
  /** What the search knows of the records, made once so that nothing else is needed to search. */
  search: {
    table: SearchCorpus['table'];
    details: Detail[];
    near: ReturnType<typeof buildNearData>;
  };
  variants: MemoData['variants'];
  /** Address of the site, `https://example.cn/zscq/`; `/` where it is not known. */
  root: string;
}

/** Makes the data of the tools from `content/`. */
export function assistantData(content: Content, root: string): AssistantData {
  const details = buildDetails(content);
  const near = buildNearData(details, content);
  return {
    content,
    search: {
      table: buildTable(content, details, near.synonyms),
      details,
      near,
    },
    variants: variantsOf(content),
    root,
  };
}
