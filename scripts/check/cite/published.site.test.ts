import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentFacts, workbookFacts } from '../office/read-back.ts';
import { listFiles } from '../../lib/io/list-files.ts';

const DIST = 'dist';
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const bytes = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(DIST, path)));

interface Unit {
  id: string;
  path: string;
  assignments: { record: string }[];
}
interface Recorded {
  document: string;
  kind: string;
  id: string;
  path: string;
  text: string;
  topics: string[];
  responsibilities: object[];
}
const { units } = JSON.parse(read('data/units.json')) as { units: Unit[] };
const { records } = JSON.parse(read('data/records.json')) as { records: Recorded[] };
const files = await listFiles(DIST);

/** Rows of a .csv: line breaks inside quotes are no rows. */
function csvRows(text: string): number {
  return text.replace(/"(?:[^"]|"")*"/g, '').split('\r\n').length - 1;
}

describe('the data files', () => {
  const names = ['documents', 'records', 'units', 'links', 'indicators', 'editorial'];

  it.each(names)('%s.json obeys its published schema', (name) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
    const schema = JSON.parse(read(`data/schema/${name}.schema.json`)) as object;
    const validate = ajv.compile(schema);
    validate(JSON.parse(read(`data/${name}.json`)));
    expect(validate.errors).toBeNull();
  });
});

describe('the list of every unit', () => {
  const busy = units.filter(({ assignments }) => assignments.length > 0);

  it('has one row a task in .xlsx, and as many rows as the unit has assignments', async () => {
    const wrong = [];
    for (const unit of busy) {
      const tasks = new Set(unit.assignments.map(({ record }) => record)).size;
      const { rows } = await workbookFacts(bytes(`unit/${unit.id}.xlsx`));
      const expected = [2 + tasks, 2 + unit.assignments.length];
      if (String(rows) !== String(expected)) wrong.push({ unit: unit.id, rows, expected });
    }
    expect(busy.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('has the same rows in .csv', () => {
    const wrong = busy.filter(
      ({ id, assignments }) => csvRows(read(`unit/${id}.csv`)) !== 1 + assignments.length,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('links one number a task in .docx', async () => {
    const wrong = [];
    for (const unit of busy) {
      const tasks = new Set(unit.assignments.map(({ record }) => record)).size;
      const { links, repeats } = await documentFacts(bytes(`unit/${unit.id}.docx`));
      if (links.length !== tasks || !repeats) wrong.push({ unit: unit.id, links: links.length });
    }
    expect(wrong).toEqual([]);
  });

  it('is offered on the page of the unit', () => {
    const missing = busy.filter(({ id }) => !read(`unit/${id}/index.html`).includes(`${id}.xlsx`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('the list of every document', () => {
  it('has each of its tasks, points and works, and is offered on its page', async () => {
    const asking = ['task', 'point', 'work', 'national-task'];
    const codes = [...new Set(records.map(({ document }) => document))];
    for (const code of codes) {
      const own = records.filter(
        ({ document, kind }) => document === code && asking.includes(kind),
      );
      const [rows = 0] = (await workbookFacts(bytes(`${code}.xlsx`))).rows;
      if (own.length > 0) expect([code, rows]).toEqual([code, 2 + own.length]);
      const { links } = await documentFacts(bytes(`${code}.docx`));
      expect([code, links.length]).toEqual([code, rows - 2]);
      expect(csvRows(read(`${code}.csv`))).toBeGreaterThanOrEqual(rows - 1);
      expect(read(`${code}/index.html`)).toContain(`${code}.xlsx`);
    }
    expect(codes.length).toBeGreaterThan(0);
  });
});

describe('the list of every topic', () => {
  it('has one row a record of the topic, in .xlsx and in .docx', async () => {
    const topics = [...new Set(records.flatMap((record) => record.topics))];
    const wrong = [];
    for (const topic of topics) {
      const members = records.filter((record) => record.topics.includes(topic));
      const parts = members.map((record) => Math.max(1, record.responsibilities.length));
      const rows = parts.reduce((sum, count) => sum + count, 0);
      const sheet = await workbookFacts(bytes(`topic/${topic}.xlsx`));
      const text = await documentFacts(bytes(`topic/${topic}.docx`));
      const found = [...sheet.rows, text.links.length];
      const expected = [2 + members.length, 2 + rows, members.length];
      if (String(found) !== String(expected)) wrong.push({ topic, found, expected });
    }
    expect(topics.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('the entrances for machines', () => {
  const OF_THE_SITE = ['changes.atom', 'opensearch.xml', 'sitemap.xml'];
  const OF_A_DOCUMENT = ['gj2022', 'mx2023', 'sx145', 'sx2022', 'xw2022'].map(
    (code) => `${code}.akn.xml`,
  );

  it.each([...OF_THE_SITE, ...OF_A_DOCUMENT])('%s is well-formed', (file) => {
    const onError = (_: string, message: string): never => {
      throw new Error(message);
    };
    new DOMParser({ onError }).parseFromString(read(file), 'text/xml');
  });

  it('in XML are these and no others', () => {
    const xml = files.filter((file) => /\.(?:xml|atom)$/.test(file));
    expect(xml.sort()).toEqual([...OF_THE_SITE, ...OF_A_DOCUMENT].sort());
  });

  it('list every record in the sitemap, each once', () => {
    const places = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(new Set(places).size).toBe(places.length);
    const missing = records.filter(({ path }) => !places.some((url) => url?.endsWith(path)));
    expect(missing).toEqual([]);
  });

  it('name only pages that exist', () => {
    const [, first = ''] = /<loc>([^<]*)/.exec(read('sitemap.xml')) ?? [];
    const origin = new URL(first).origin;
    const gone = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)]
      .map(([, url = '']) => url.slice(origin.length + 1))
      .filter((path) => !files.includes(`${path}index.html`));
    expect(gone).toEqual([]);
  });

  it('give each record in three formats', () => {
    const missing = records.flatMap(({ id }) =>
      ['ris', 'bib', 'csl.json'].filter((ending) => !files.includes(`${id}.${ending}`)),
    );
    expect(missing).toEqual([]);
  });
});

describe('whole documents as files', () => {
  const codes = [...new Set(records.map(({ id }) => id.slice(0, id.indexOf('/'))))];

  it.each(codes)('%s.akn.xml holds every paragraph of every record, each record once', (code) => {
    const xml = new DOMParser().parseFromString(read(`${code}.akn.xml`), 'text/xml');
    const found = new Map(
      [...xml.getElementsByTagName('hcontainer')].map((element) => [
        element.getAttribute('eId'),
        [...element.getElementsByTagName('p')].map((paragraph) => paragraph.textContent),
      ]),
    );
    const own = records.filter(({ id }) => id.startsWith(`${code}/`));
    const lost = own.filter(({ id, text }) => {
      const printed = found.get(`rec_${id.slice(code.length + 1)}`) ?? [];
      return text.split('\n').some((paragraph) => !printed.includes(paragraph));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each(codes)('%s.md links every record', (code) => {
    const text = read(`${code}.md`);
    const own = records.filter(({ id }) => id.startsWith(`${code}/`));
    expect(own.filter(({ id }) => !text.includes(`[${id}](`))).toEqual([]);
  });
});

describe('every record page', () => {
  it('carries title, number, date and address for reference managers, and JSON-LD', () => {
    const faults = records.flatMap(({ id }) => {
      const html = read(`${id}/index.html`);
      const tags = ['citation_title', 'citation_public_url', 'DC.identifier', 'ld+json'];
      return tags.filter((tag) => !html.includes(tag)).map((tag) => `${id} ${tag}`);
    });
    expect(faults).toEqual([]);
  });

  it('offers three ways to copy and a QR code', () => {
    const faults = records.filter(({ id }) => {
      const html = read(`${id}/index.html`);
      return !['data-copy="link"', 'data-copy="citation"', 'class="qr"'].every((mark) =>
        html.includes(mark),
      );
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});
