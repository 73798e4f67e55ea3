import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { buildRefs } from '../refs/build-refs.ts';
import { readRefs } from '../refs/read-refs.ts';
import { readContent } from '../../lib/io/read-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { buildLinks } from './build-links.ts';
import { readLinkDecisions } from './read-decisions.ts';

const FILE = 'seeds/registry/links.yaml';
const key = parse(readFileSync('scripts/test/fixtures/links/key.yaml', 'utf8')) as {
  same: Record<string, string[]>;
  apart: [string, string][];
};

/** The real records of `content/`, linked with and without the editors' word. */
describe('buildLinks on the five documents', () => {
  let records: Map<string, ContentRecord>;
  let links: PublicLink[];
  let byRule: PublicLink[];
  let diagnostics: Diagnostic[];

  beforeAll(async () => {
    const content = await readContent();
    records = new Map(content.records.map((record) => [record.id, record]));
    const registry = readRefs('refs.yaml', readFileSync('seeds/registry/refs.yaml', 'utf8'));
    const refs = buildRefs(content.records, registry.value);
    const decisions = readLinkDecisions(FILE, readFileSync(FILE, 'utf8'));
    const input = { records: content.records, documents: content.documents, refs: refs.value };
    const built = buildLinks({ ...input, decisions: decisions.value });
    const bare = { ...decisions.value, matters: [], lookalikes: [], annex: [] };
    byRule = buildLinks({ ...input, decisions: bare }).value;
    links = built.value;
    diagnostics = [registry, refs, decisions, built].flatMap((one) => one.diagnostics);
  });

  const pairs = (list: readonly PublicLink[]) =>
    new Set(list.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));

  it('finds nothing wrong with the registries', () => {
    expect(diagnostics).toEqual([]);
  });

  it('links at least nine in ten pairs of the key', () => {
    const linked = pairs(links);
    const same = Object.entries(key.same).flatMap(([from, all]) =>
      all.map((to) => `${from} ${to}`),
    );
    expect(same.length).toBeGreaterThan(150);
    const missed = same.filter((pair) => !linked.has(pair));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(same.length / 10);
  });

  it('links no look-alike, by the editors or by a rule', () => {
    const linked = pairs([...links, ...byRule]);
    expect(key.apart.map((pair) => pair.join(' ')).filter((pair) => linked.has(pair))).toEqual([]);
  });

  it('has evidence that stands verbatim at both ends', () => {
    const stands = (id: string, words: string) => {
      const record = records.get(id);
      return [record?.text, record?.title].some((part) => part?.includes(words));
    };
    const lost = links.filter(
      ({ from, to, evidence }) => !stands(from, evidence.from) || !stands(to, evidence.to),
    );
    expect(lost).toEqual([]);
  });

  it('links no record with itself and no pair twice by one type', () => {
    expect(links.filter(({ from, to }) => from === to)).toEqual([]);
    const keys = links.map(({ from, to, type }) => `${from} ${to} ${type}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(links.filter((l) => keys.includes(`${l.to} ${l.from} ${l.type}`))).toEqual([]);
  });

  it('gives every task of the annex a point', () => {
    const held = new Set(links.filter((l) => l.type === 'annex-of-point').map((l) => l.from));
    const tasks = [...records.values()].filter((record) => record.kind === 'task');
    expect(tasks.filter(({ id }) => !held.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('shows that task 4 and point 2 name the regulation differently', () => {
    const link = links.find(({ from, to }) => from === 'sx2022/t4' && to === 'sx2022/p2');
    expect(link).toMatchObject({
      type: 'annex-of-point',
      evidence: {
        from: '推进《陕西省知识产权保护与运用条例》制订工作',
        to: '推进《陕西省知识产权保护与促进条例》制定工作',
      },
    });
  });

  it('runs from the lower to the higher level', () => {
    const find = (from: string, to: string) =>
      links.some((link) => link.from === from && link.to === to);
    expect(find('sx2022/t73', 'gj2022/15a')).toBe(true);
    expect(find('mx2023/3-1-4', 'sx145/3-1-4')).toBe(true);
    expect(find('gj2022/15a', 'sx2022/t73')).toBe(false);
  });
});
