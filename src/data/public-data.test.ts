import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { someDocument, someRecord } from '../cite/fixtures.ts';
import { aLink, anIndicator, aNote, aRef, aTopic, aUnit } from '../view/test-site.ts';
import { testPlaces } from '../view/test-places.ts';
import { dataSchema } from './data-schema.ts';
import { fieldDescriptions } from './field-descriptions.ts';
import { dataFiles, dataFileText } from './public-data.ts';
import type { SiteLists } from './site.ts';

const lists: SiteLists = {
  places: testPlaces,
  documents: [someDocument()],
  records: [someRecord()],
  sections: [],
  units: [
    aUnit('sx-nyncj', {
      assignments: [{ record: 'sx2022/t45', role: '责任单位', basis: 'printed' }],
    }),
  ],
  topics: [aTopic('dlbz', ['sx2022/t45'])],
  synonyms: [],
  links: [aLink('sx2022/t45', 'gj2022/5')],
  indicators: [anIndicator('sx145/i9', { target: { year: 2025, value: 2.5 } })],
  notes: [aNote('sx2022-1', 'sx2022/t45', { records: ['sx2022/t45', 'sx2022/t46'] })],
  accounts: [],
  refs: [aRef('gangyao', ['sx2022/t45', 'sx2022/t45'])],
};

const names = Object.keys(dataFiles);

/** Compiles with the checks of the draft itself; the date's pattern stands beside its format. */
function validator(name: string) {
  const file = dataFiles[name];
  if (file === undefined) throw new Error(name);
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
  return ajv.compile(dataSchema(name, file, `https://x.cn/data/schema/${name}.schema.json`));
}

function published(name: string): Record<string, Record<string, unknown>[]> {
  const file = dataFiles[name];
  if (file === undefined) throw new Error(name);
  return JSON.parse(dataFileText(file, lists)) as Record<string, Record<string, unknown>[]>;
}

describe('data files', () => {
  it('are those of the contract', () => {
    expect(names).toEqual([
      'documents',
      'records',
      'units',
      'places',
      'topics',
      'refs',
      'links',
      'indicators',
      'editorial',
    ]);
  });

  it.each(names)('%s.json obeys its schema', (name) => {
    const validate = validator(name);
    validate(published(name));
    expect(validate.errors).toBeNull();
  });

  it('say nothing of the range of whole numbers that a computer can count', () => {
    expect(JSON.stringify(names.map((name) => validator(name).schema))).not.toContain(
      String(Number.MAX_SAFE_INTEGER),
    );
  });

  it.each(names)('%s.json with a key too many or too few does not', (name) => {
    const validate = validator(name);
    const [key, items] = Object.entries(published(name))[0] ?? ['', []];
    const first = items[0] ?? {};
    expect(validate({ [key]: [{ ...first, more: 1 }] })).toBe(false);
    const [dropped] = Object.keys(first);
    const fewer = Object.fromEntries(Object.entries(first).filter(([field]) => field !== dropped));
    expect(validate({ [key]: [fewer] })).toBe(false);
  });

  it('publish only the keys of the contract, in its order', () => {
    expect(Object.keys(published('records').records?.[0] ?? {})).toEqual([
      'id',
      'document',
      'path',
      'kind',
      'label',
      'citation',
      'number',
      'title',
      'titleReading',
      'section',
      'text',
      'reading',
      'measures',
      'targets',
      'responsibilities',
      'topics',
      'source',
      'place',
      'deadlines',
      'fields',
    ]);
    expect(Object.keys(published('documents').documents?.[0] ?? {})).toEqual([
      'id',
      'title',
      'kind',
      'series',
      'documentNumber',
      'issuers',
      'dates',
      'relations',
      'place',
      'level',
      'path',
      'seed',
    ]);
    expect(Object.keys(published('units').units?.[0] ?? {})).toEqual([
      'id',
      'name',
      'place',
      'level',
      'aliases',
      'collective',
      'path',
      'assignments',
      'mentions',
    ]);
  });

  it('name the records of a topic and of a named document, each once', () => {
    expect(published('topics').topics).toEqual([
      {
        id: 'dlbz',
        name: 'dlbz主题',
        parent: null,
        definition: '定义。',
        related: [],
        path: '/topic/dlbz/',
        records: ['sx2022/t45'],
      },
    ]);
    expect(published('refs').refs).toEqual([
      {
        id: 'gangyao',
        name: 'gangyao',
        kind: 'document',
        document: null,
        path: '/ref/gangyao/',
        records: ['sx2022/t45'],
      },
    ]);
  });

  it('have one row a record for a note that concerns several', () => {
    expect(published('editorial').notes?.map((note) => note.record)).toEqual([
      'sx2022/t45',
      'sx2022/t46',
    ]);
  });

  it('have one item a line', () => {
    const file = dataFiles.editorial;
    expect(file && dataFileText(file, lists).split('\n')).toHaveLength(1 + 2 + 1 + 1);
  });
});

describe('field descriptions', () => {
  it('describe no field that is not published', () => {
    const described = new Set<string>();
    for (const name of names) {
      const text = JSON.stringify(validator(name).schema);
      for (const [path, words] of Object.entries(fieldDescriptions)) {
        if (path.startsWith(`${name}.`) && text.includes(words)) described.add(path);
      }
    }
    expect(Object.keys(fieldDescriptions).filter((path) => !described.has(path))).toEqual([]);
  });
});
