import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentRecord } from '../../../src/model/record.ts';
import { readContent } from '../../lib/io/read-content.ts';
import { FLOOR, type Offer, type OfferRecord, offerLinks, OFFERS } from './offer-links.ts';
import { readLinkDecisions } from './read-decisions.ts';

const FILE = 'seeds/registry/links.yaml';

const record = (id: string, text: string): OfferRecord => ({
  id,
  document: id.slice(0, id.indexOf('/')),
  kind: 'task',
  title: null,
  text,
  section: [],
  topics: [],
});

/** Two documents of invented tasks; each of the first has a like one in the second. */
const INVENTED = [
  record('aa2024/1', '组织开展“护航”专项行动，严查假冒商标。'),
  record('aa2024/2', '建设知识产权维权援助工作站。'),
  record('aa2024/3', '每季度更新台账。'),
  record('bb2024/1', '推进维权援助工作站建设，全年新建五家。'),
  record('bb2024/2', '“护航”行动查处案件不少于十件。'),
  record('bb2024/3', '完善人才评价办法。'),
];

describe('offerLinks', () => {
  it('offers what shares rare words and names, with the passages that do', () => {
    const offers = offerLinks(INVENTED, 'aa2024');
    const first = (from: string) => offers.find((offer) => offer.from === from);
    expect(first('aa2024/1')?.to).toBe('bb2024/2');
    expect(first('aa2024/2')?.to).toBe('bb2024/1');
    expect(first('aa2024/3')).toBeUndefined();
    expect(first('aa2024/1')?.evidence.to).toContain('“护航”行动');
  });

  it('offers nothing of the same document, and nothing for one that is not there', () => {
    expect(offerLinks(INVENTED.slice(0, 3), 'aa2024')).toEqual([]);
    expect(offerLinks(INVENTED, 'cc2024')).toEqual([]);
  });

  it('bears records without words', () => {
    expect(offerLinks([record('aa2024/1', '。'), record('bb2024/1', '')], 'aa2024')).toEqual([]);
  });
});

describe('offerLinks on the five documents', () => {
  let records: readonly ContentRecord[] = [];
  let offers: Offer[] = [];
  const partners = new Map<string, Set<string>>();

  beforeAll(async () => {
    const content = await readContent();
    records = content.records;
    const { matters } = readLinkDecisions(FILE, readFileSync(FILE, 'utf8')).value;
    const pair = (a: string, b: string) => {
      const known = partners.get(a) ?? new Set();
      partners.set(a, known.add(b));
    };
    for (const { value } of matters)
      for (const a of Object.keys(value.quotes))
        for (const b of Object.keys(value.quotes))
          if (a.split('/')[0] !== b.split('/')[0]) pair(a, b);
    for (const { from, to } of content.links)
      if (from.split('/')[0] !== to.split('/')[0]) {
        pair(from, to);
        pair(to, from);
      }
    offers = [...new Set(records.map(({ document }) => document))].flatMap((code) =>
      offerLinks(records, code),
    );
  }, 300_000);

  const offered = (id: string) => offers.filter(({ from }) => from === id).map(({ to }) => to);

  it('brings back a partner among three offers for 97, as the first for 92 of 100', () => {
    const asked = [...partners.keys()];
    expect(asked.length).toBeGreaterThan(200);
    const has = (id: string, count: number) =>
      offered(id)
        .slice(0, count)
        .some((to) => partners.get(id)?.has(to));
    expect(asked.filter((id) => has(id, 3)).length / asked.length).toBeGreaterThanOrEqual(0.97);
    expect(asked.filter((id) => has(id, 1)).length / asked.length).toBeGreaterThanOrEqual(0.92);
  });

  it('gives passages that stand verbatim in both records, best first, above the stated score', () => {
    const byId = new Map(records.map((one) => [one.id, one]));
    const wrong = offers.filter(({ from, to, score, evidence }) => {
      const text = (id: string) => `${byId.get(id)?.title ?? ''}。${byId.get(id)?.text ?? ''}`;
      return (
        score < FLOOR || !text(from).includes(evidence.from) || !text(to).includes(evidence.to)
      );
    });
    expect(wrong).toEqual([]);
    for (const { id } of records) {
      const scores = offers.filter(({ from }) => from === id).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.length).toBeLessThanOrEqual(OFFERS);
    }
  });
});
