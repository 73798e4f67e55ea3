import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../../src/model/vocabulary.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { importFolder } from '../test-help/import-folder.ts';

/**
 * The tables in `expected/` were made from the seeds by eye and by hand-given line numbers, without
 * this importer: what every record has to print. A text stands there by its two ends, its length in
 * characters and its hash.
 */
function expected(name: string): string[] {
  const [, ...rows] = readFileSync(`${import.meta.dirname}/expected/${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n');
  return rows;
}

const { records, files } = await importFolder();
const row = (...cells: (string | number)[]): string => cells.join('\t');

/** Ends, length and hash of a text. */
function digest(text: string): string {
  const characters = [...text.replaceAll('\n', '⏎')];
  const hash = sha256(text).slice(0, 8);
  const [first, last] = [characters.slice(0, 12), characters.slice(-12)];
  return row(first.join(''), last.join(''), characters.length, hash);
}

const printed = new Map(
  records.map((r) => [
    r.id,
    row(
      r.id,
      r.kind,
      r.number.printed ?? '-',
      r.title ?? '-',
      r.section.join(' / ') || '-',
      r.source.lines.map(([from, to]) => `${from}-${to}`).join(','),
      digest(r.text),
      r.responsibilities.map((u) => `${u.role}=${u.printed}（${u.basis}）`).join('；') || '-',
    ),
  ]),
);

describe('the five documents', () => {
  it.each(['gj2022', 'sx145', 'sx2022', 'mx2023', 'xw2022'])(
    '%s prints every number, title, heading, text and unit of its seed, and no record more',
    (code) => {
      const rows = expected(code);
      const ids = rows.map((line) => line.slice(0, line.indexOf('\t')));
      expect(ids.map((id) => printed.get(id))).toEqual(rows);
      const own = records.filter((r) => r.document === code).map(({ id }) => id);
      expect(own.sort()).toEqual(ids.sort());
    },
  );

  it('give every actor of a national task its own measures', () => {
    const measures = new Map(
      records
        .filter(({ kind }) => kind === 'national-task')
        .map((r) => [
          r.id,
          r.measures.map((m) =>
            row(r.id, m.actor, m.damaged ? 'damaged' : 'whole', digest(m.text)),
          ),
        ]),
    );
    const rows = expected('measures');
    const ids = [...new Set(rows.map((line) => line.slice(0, line.indexOf('\t'))))];
    expect(ids.flatMap((id) => measures.get(id) ?? [])).toEqual(rows);
    expect(measures.size).toBe(ids.length);
  });

  it('set exactly these figures, with and without 以上', () => {
    const rows = records
      .filter(({ kind }) => kind !== 'indicator')
      .flatMap((r) => r.targets.map((t) => row(r.id, t.comparator, t.value, t.unit, t.quote)));
    expect(rows.sort()).toEqual(expected('targets').sort());
  });

  it('set the fifteen indicators', () => {
    const list = JSON.parse(files.get('data/indicators.json') ?? '[]') as {
      record: string;
      name: string;
      unit: string;
      base: { year: number; value: number };
      target: { year: number; value: number };
      attribute: string;
    }[];
    const rows = list.map(({ record, name, unit, base, target, attribute }) =>
      row(record, name, unit, base.year, base.value, target.year, target.value, attribute),
    );
    expect(rows).toEqual(expected('indicators'));
  });

  it('hold as many records of each kind as the contract counts', () => {
    const count = (pattern: RegExp) => records.filter(({ id }) => pattern.test(id)).length;
    expect({
      points: count(/^sx2022\/p\d+$/),
      tasks: count(/^sx2022\/t\d+$/),
      national: count(/^gj2022\/\d+[ab]?$/),
      indicators: count(/^sx145\/i\d+$/),
      boxItems: count(/^sx145\/z\d-\d$/),
      works: records.filter(({ kind }) => kind === 'work').length,
      news: count(/^xw2022\/\d+$/),
      all: records.length,
    }).toEqual({
      points: 20,
      tasks: 99,
      national: 19,
      indicators: 15,
      boxItems: 15,
      works: 15,
      news: 30,
      all: 299,
    });
  });

  it('leave tasks 29 to 38 and 66 without a unit, each with a note', () => {
    const blank = records
      .filter(({ kind, responsibilities }) => kind === 'task' && responsibilities.length === 0)
      .map(({ number }) => number.printed);
    expect(blank).toEqual(['29', '30', '31', '32', '33', '34', '35', '36', '37', '38', '66']);
    const notes = JSON.parse(files.get('data/notes.json') ?? '[]') as {
      records: string[];
      kind: string;
      field: string;
    }[];
    const gaps = notes.filter(({ kind, field }) => kind === 'gap' && field === 'responsibility');
    const explained = gaps.flatMap((note) => note.records);
    expect(blank.filter((n) => !explained.includes(`sx2022/t${n ?? ''}`))).toEqual([]);
  });

  it('give every inferred unit its reason, and count on where numbers are lost or repeated', () => {
    const bare = records.flatMap((r) =>
      r.responsibilities.filter(({ basis, note }) => basis === 'inferred' && note === ''),
    );
    expect(bare).toEqual([]);
    const national = records.filter(({ kind }) => kind === 'national-task');
    expect(national.map(({ number }) => number.order).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 19 }, (_, i) => i + 1),
    );
    const goals = records.filter(({ kind }) => kind === 'target' || kind === 'safeguard');
    expect(goals.map(({ number }) => [number.printed, number.order])).toEqual([
      ...['（一）', '（二）', '（三）', '（四）', '（五）', '（六）'].map((n, i) => [n, i + 1]),
      ...['（一）', '（二）', '（三）', '（四）'].map((n, i) => [n, i + 1]),
    ]);
  });

  it('mark a text with 〔缺〕 only where the editors say that the scan lost words', () => {
    const gapped = records.filter(({ text }) => text.includes(GAP)).map(({ id }) => id);
    expect(gapped).toEqual(['gj2022/6', 'gj2022/7', 'gj2022/8', 'gj2022/12']);
  });
});
