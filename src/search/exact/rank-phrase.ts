import { lastOf } from '../../text/last-of.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { fieldAt, type Field } from '../index/stream.ts';
import type { Table } from '../index/table.ts';
import type { PhraseHit } from './phrase-hits.ts';

/**
 * The one rule by which records that contain a phrase are ordered:
 *
 * 1. figures and letters that are whole there before parts of longer ones (1 before the 1 of 10);
 * 2. the record of which the phrase is the whole title;
 * 3. its own words (number, title, text) before a reading, these before the words that it shares with
 *    others: the names of its units, its headings, its 发文字号;
 * 4. what sets tasks before the background (发展基础, 指导思想, a cover notice) and reports of others;
 * 5. what is more about it: the share of the title, or else of the text, that the phrase takes, by
 *    {@link KIND_WEIGHT}, and {@link ASSIGNED} where a unit is responsible;
 * 6. the order of documents.
 */
export function rankPhrase(hit: PhraseHit, length: number, table: Table): RankKey {
  const record = table.records[hit.record];
  const ends = record?.ends ?? [];
  const field = fieldAt(ends, hit.places[0] ?? 0);
  const isTitle = field === 'title' && titleOf(ends) <= length + JOINT;
  return [
    hit.bounded ? 0 : 1,
    isTitle ? 0 : 1,
    FIELD_RANK[field],
    isBackground(hit.record, table) ? 1 : 0,
    isTitle ? 0 : -aboutness(hit, length, table),
    hit.record,
  ];
}

/** Lower is better. */
const FIELD_RANK: Record<Field, number> = {
  number: 0,
  title: 0,
  text: 0,
  reading: 1,
  units: 2,
  section: 3,
  documentNumber: 4,
};

/** What a kind of record counts as an answer: what is to be done or reached before what is told. */
const KIND_WEIGHT: Record<Kind, number> = {
  task: 1,
  'national-task': 1,
  point: 1,
  work: 1,
  target: 1,
  indicator: 1,
  safeguard: 1,
  'box-item': 1,
  article: 1,
  question: 1,
  paragraph: 0.75,
  notice: 0.25,
};
/** A record with a responsible unit, which is what an official looks for. */
const ASSIGNED = 1.5;

/** Headings of what was reached, what is faced and what is believed: the background of tasks. */
const BACKGROUND = /基础|形势|背景|现状|回顾|成效|成就|意义|指导思想|基本原则|总体要求/u;

/** Between the number and the title stands at most the full stop. */
const JOINT = 1;

/** The place of a hit among others, smaller first, compared entry by entry. */
export type RankKey = readonly number[];

/** How long a record's title is. */
function titleOf([numberEnd = 0, titleEnd = 0]: readonly number[]): number {
  return titleEnd - numberEnd;
}

/** The share of a record's title or text that a phrase takes, weighed by what the record is. */
function aboutness({ record, places }: PhraseHit, length: number, table: Table): number {
  const { ends = [], kind = 'paragraph', units = [] } = table.records[record] ?? {};
  const [, titleEnd = 0, textEnd = 0] = ends;
  const count = (field: Field) => places.filter((place) => fieldAt(ends, place) === field).length;
  const title = titleOf(ends);
  const shareOf = (field: Field, all: number) =>
    all > 0 ? Math.min(1, (count(field) * length) / all) : 0;
  const share = Math.max(shareOf('title', title), shareOf('text', textEnd - titleEnd));
  return share * KIND_WEIGHT[kind] * (units.length > 0 ? ASSIGNED : 1);
}

const backgrounds = new WeakMap<Table, readonly boolean[]>();

/** Whether a record tells of the background or is of a report; a heading that stands for many is looked at once. */
function isBackground(record: number, table: Table): boolean {
  const known = backgrounds.get(table);
  if (known) return known[record] ?? false;
  const headings = table.shared.map((heading) => BACKGROUND.test(heading));
  const all = table.records.map(
    ({ section, kind, document }) =>
      kind === 'notice' ||
      table.documents[document]?.level === 'news' ||
      (headings[lastOf(section) ?? -1] ?? false),
  );
  backgrounds.set(table, all);
  return all[record] ?? false;
}

/** Orders two keys. */
export function compareKeys(a: RankKey, b: RankKey): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
