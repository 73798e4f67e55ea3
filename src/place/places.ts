import { splitId } from '../model/address.ts';
import type { Kind } from '../model/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { parseNumeral } from '../text/parse-numeral.ts';
import { parseKey } from './key.ts';
import { nameOf, nameOfSection } from './place.ts';

/** The places of one document, by number and by name. */
export interface Places {
  /** For each way of numbering, within an annex `f2 task`: number to record ids; two where print repeats it. */
  numbers: Map<string, Map<number, string[]>>;
  /** Ids of all sections, boxes and annexes. */
  sections: Set<string>;
  records: Set<string>;
  /** What each of them is called in citations. */
  labels: Map<string, string>;
  /** Folded names to the ids that bear them: labels, names in lists, headings. */
  names: Map<string, string[]>;
  /** The same names with their numerals as figures. */
  plain: Map<string, string[]>;
  /** The lengths that these names have, the longest first. */
  lengths: number[];
}

/** What counts records by single numbers: the letters of their keys or, without letters, their kind and print. */
const SERIES: Record<string, string> = {
  a: 'article',
  p: 'point',
  t: 'task',
  i: 'indicator',
  r: 'row',
  q: 'question',
};

/** A record as far as its place goes. */
export interface PlacedRecord {
  id: string;
  kind: Kind;
  label: string;
}

/** 附件2 at the beginning of a label as f2; 附件 alone as the empty key; null where there is no annex. */
function annexOfLabel(label: string): string | null {
  const [, sort, number] = /^附([件表])(\d+(?:-\d+)*)?(?!说明)/u.exec(label) ?? [];
  if (sort === undefined) return null;
  return number === undefined ? '' : `${sort === '表' ? 'g' : 'f'}${number.replaceAll('-', 'x')}`;
}

function seriesOf({ id, kind, label }: PlacedRecord): { series: string; number: number } | null {
  const key = parseKey(splitId(id).key);
  const [number, ...more] = key?.numbers ?? [];
  if (!key || number === undefined || more.length > 0) return null;
  if (key.letters !== '') {
    const series = SERIES[key.letters];
    return series === undefined ? null : { series, number };
  }
  if (kind === 'national-task') return { series: 'national-task', number };
  return { series: label.endsWith('段') ? 'paragraph' : 'flat', number };
}

/** Indexes the places of a document. */
export function indexPlaces(
  records: readonly PlacedRecord[],
  sections: readonly { id: string; label: string; headings: readonly string[] }[],
): Places {
  const numbers: Places['numbers'] = new Map();
  const names: Places['names'] = new Map();
  const put = (series: string, number: number, id: string) => {
    const ofSeries = numbers.get(series) ?? new Map<number, string[]>();
    numbers.set(series, ofSeries);
    ofSeries.set(number, [...(ofSeries.get(number) ?? []), id]);
  };
  const call = (name: string, id: string) => {
    const { folded } = fold(name);
    const ids = names.get(folded) ?? [];
    if (folded !== '' && !ids.includes(id)) names.set(folded, [...ids, id]);
  };
  for (const record of records) {
    call(record.label, record.id);
    call(nameOf(record), record.id);
    const own = seriesOf(record);
    if (!own) continue;
    const annex = parseKey(splitId(record.id).key)?.annex ?? '';
    if (annex === '') put(own.series, own.number, record.id);
    const stands = annex === '' ? annexOfLabel(record.label) : annex;
    if (stands) put(`${stands} ${own.series}`, own.number, record.id);
  }
  for (const { id, label, headings } of sections) {
    call(label, id);
    if (headings.length === 0) call(nameOfSection({ label, headings: [] }), id);
    for (const heading of headings) if (!names.has(fold(heading).folded)) call(heading, id);
  }
  const lengths = [...new Set([...names.keys()].map((name) => name.length))].sort((a, b) => b - a);
  const plain: Places['plain'] = new Map();
  for (const [name, ids] of names) {
    const one = plainly(name);
    plain.set(one, [
      ...(plain.get(one) ?? []),
      ...ids.filter((id) => !plain.get(one)?.includes(id)),
    ]);
  }
  return {
    numbers,
    names,
    plain,
    lengths,
    sections: new Set(sections.map(({ id }) => id)),
    records: new Set(records.map(({ id }) => id)),
    labels: new Map([...records, ...sections].map(({ id, label }) => [id, label])),
  };
}

/** 第五条 and 第5条, 附件二第3项 and 附件2第3项 alike. */
function plainly(name: string): string {
  return name
    .replace(/[〇零一二三四五六七八九十百]+/gu, (numeral) =>
      String(parseNumeral(numeral) ?? numeral),
    )
    .replaceAll('第', '');
}

/** 款, 项 and 目 behind an article: they have no page of their own and lead to it. */
export const WITHIN_ARTICLE =
  /(?<=条(?:之[一二三四五六七八九十]+)?)(?:第?[\d一二三四五六七八九十]+款)?(?:第?\(?[\d一二三四五六七八九十]+\)?项)?(?:第?[\d一二三四五六七八九十]+目)?$/u;

/** The ids of what a folded name means as a whole: 附件第45项, 第5条, 第三条第一款第(二)项; empty for any other. */
export function placeNamed({ names, plain }: Places, name: string): string[] {
  const article = name.replace(WITHIN_ARTICLE, '');
  for (const one of new Set([name, article])) {
    const ids = names.get(one) ?? plain.get(plainly(one));
    if (ids) return ids;
  }
  return [];
}

/** A name that ends in a figure or a counter does not end inside a longer one: 第1条 in 第1条例, 任务4 in 任务45. */
function endsThere(name: string, next: string): boolean {
  if (/\d$/.test(name)) return !/[\d.]/.test(next);
  if (/[一二三四五六七八九十]$/u.test(name)) return !/[一二三四五六七八九十]/u.test(next);
  if (name.endsWith('条')) return !/[例件款之]/u.test(next);
  return !(name.endsWith('项') && next === '目');
}

/** The longest name of a place with which a folded text goes on at `at`; null where there is none. */
export function nameAt({ names, lengths }: Places, folded: string, at: number): string | null {
  for (const length of lengths) {
    const name = folded.slice(at, at + length);
    if (name.length === length && names.has(name) && endsThere(name, folded.charAt(at + length)))
      return name;
  }
  return null;
}
