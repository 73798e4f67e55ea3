import { buildWords } from '../../build/search/build-words.ts';
import type { Corpus } from '../../../src/search/index/corpus.ts';
import type { Detail } from '../../../src/search/index/detail.ts';
import { scanProvider } from '../../../src/search/index/scan-provider.ts';
import type { Sounds } from '../../../src/search/index/sound-of.ts';
import { streamOf } from '../../../src/search/index/stream.ts';
import type { TableUnit } from '../../../src/search/index/table.ts';

/** A corpus of so many tasks of one document that have nothing but their text. */
export function textCorpus(texts: readonly string[], sounds: Sounds = {}): Corpus {
  const details = texts.map((text): Detail => ({
    number: '',
    title: '',
    section: [],
    units: [],
    text,
    reading: '',
    responsibility: '',
    shown: '',
    documentNumber: '',
  }));
  const tokens = details.map((detail) => streamOf(detail).code).join('');
  const records = details.map((detail, at) => ({
    id: `sx2022/t${at + 1}`,
    document: 0,
    kind: 'task' as const,
    label: `附件第${at + 1}项`,
    title: '',
    units: [],
    section: [],
    ends: streamOf(detail).ends,
  }));
  const document = {
    id: 'sx2022',
    path: '/sx2022/',
    name: '省年度工作要点',
    title: '陕西省知识产权工作领导小组2022年工作要点',
    level: 'province' as const,
    documentNumber: null,
    forms: [],
    scope: ['工作要点'],
    pinyin: [],
  };
  return {
    table: {
      documents: [document],
      units: [],
      topics: [],
      sections: [],
      records,
      shared: [],
      dated: [],
      byChance: [],
      pagefindIds: [],
    },
    provider: scanProvider(details),
    near: () =>
      Promise.resolve({
        sounds,
        traditional: '',
        tokens,
        campaigns: {},
        words: buildWords(texts),
        synonyms: [],
      }),
  };
}

/** A unit of the province with nothing to do; it is known by its name and whatever else is given. */
export function tableUnit(name: string, given: Partial<TableUnit> = {}): TableUnit {
  return {
    id: name,
    path: '',
    name,
    forms: [name],
    pinyin: [],
    level: 'province',
    lead: [],
    support: [],
    mention: [],
    ...given,
  };
}
