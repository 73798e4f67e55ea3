import type { Detail } from '../../../../src/search/index/detail.ts';
import type { Table } from '../../../../src/search/index/table.ts';
import { streamOf } from '../../../../src/search/index/stream.ts';
import type { ContentRef } from '../../../../src/model/ref.ts';
import type { Content } from '../../../lib/io/read-content.ts';
import { buildDetails } from '../../../build/search/build-details.ts';
import { buildTable } from '../../../build/search/build-table.ts';
import { seededRandom } from '../../../build/search/seeded-random.ts';

/** Records to index and search. */
export interface BenchCorpus {
  name: string;
  details: Detail[];
  table: Table;
  refs: readonly ContentRef[];
}

/** The five documents as they are. */
export function seedCorpus(content: Content): BenchCorpus {
  const details = buildDetails(content);
  return {
    name: 'five documents',
    details,
    table: buildTable(content, details),
    refs: content.refs,
  };
}

/** So many paragraphs of one to four sentences, taken at random from the seeds. */
export function syntheticCorpus(seeds: BenchCorpus, count: number): BenchCorpus {
  const random = seededRandom(count);
  const sentences = seeds.details.flatMap(({ text }) => text.match(/[^。；\n]{4,}[。；]?/gu) ?? []);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const details = Array.from({ length: count }, (): Detail => {
    const length = 1 + Math.floor(random() * 4);
    return {
      number: '',
      title: '',
      section: [],
      units: [],
      text: Array.from({ length }, pick).join(''),
      reading: '',
      shown: '',
      responsibility: '',
      documentNumber: '',
    };
  });
  const streams = details.map(streamOf);
  const table: Table = {
    documents: [
      {
        id: 'sy2022',
        path: '/sy2022/',
        name: '合成文本',
        title: '合成文本',
        level: 'province',
        documentNumber: null,
        forms: [],
        pinyin: [],
        scope: [],
      },
    ],
    units: [],
    topics: [],
    sections: [],
    records: details.map((_, index) => ({
      id: `sy2022/${index + 1}`,
      document: 0,
      kind: 'paragraph',
      label: `第${index + 1}段`,
      title: '',
      units: [],
      section: [],
      ends: streams[index]?.ends ?? [],
    })),
    shared: [],
    dated: [],
    byChance: [],
    pagefindIds: [],
  };
  return { name: `${count.toLocaleString('en')} synthetic`, details, table, refs: seeds.refs };
}
