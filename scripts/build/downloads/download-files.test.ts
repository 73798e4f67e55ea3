import { describe, expect, it } from 'vitest';
import { aDocument, aRecord, aTopic, aUnit, assigned } from '../../../src/view/test-site.ts';
import { testPlaces } from '../../../src/view/test-places.ts';
import type { Content } from '../../lib/io/read-content.ts';
import { downloadFiles } from './download-files.ts';

const content: Content = {
  places: testPlaces,
  documents: [aDocument('sx2022')],
  sections: [],
  records: [
    aRecord('sx2022/t1', { responsibilities: [assigned('sx-fy')] }),
    aRecord('sx2022/t2', { topics: ['bh'] }),
  ],
  units: [
    aUnit('sx-fy', { assignments: [{ record: 'sx2022/t1', role: '责任单位', basis: 'printed' }] }),
    aUnit('sx-jcy'),
  ],
  topics: [aTopic('bh', ['sx2022/t2'])],
  synonyms: [],
  indicators: [],
  links: [],
  notes: [],
  accounts: [],
  refs: [],
  changes: [],
  words: {
    name: '政策文件库',
    scope: '文件的逐条转录',
    search: '检索每一条',
    examples: {
      record: 'sx2022/t1',
      doubled: null,
      numbers: ['任务1'],
      documents: ['要点'],
      addresses: [],
    },
  },
};

describe('the files that readers take along', () => {
  const files = downloadFiles(content, { origin: 'https://a.cn', base: '/sub/' });
  const paths = files.map(({ path }) => path);
  const textOf = async (path: string) => {
    const written = await files.find((file) => file.path === path)?.write();
    return typeof written === 'string' ? written : new TextDecoder().decode(written);
  };

  it('are three for each document and record', () => {
    for (const ending of ['ris', 'bib', 'csl.json']) {
      expect(paths).toContain(`sx2022.${ending}`);
      expect(paths).toContain(`sx2022/t2.${ending}`);
    }
  });

  it('are lists of all units, topics and documents, and of tasks without a unit, in three formats', () => {
    const lists = ['unit/sx-fy', 'unit/sx-jcy', 'topic/bh', 'sx2022', 'unassigned'];
    for (const ending of ['xlsx', 'csv', 'docx'])
      expect(paths.filter((path) => path.endsWith(`.${ending}`))).toEqual(
        lists.map((list) => `${list}.${ending}`),
      );
  });

  it('have each an address of their own', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('name the site under its address', async () => {
    expect(await textOf('sx2022/t1.ris')).toContain('https://a.cn/sub/sx2022/t1/');
    expect(await textOf('unit/sx-fy.csv')).toContain('https://a.cn/sub/sx2022/t1/');
  });
});
