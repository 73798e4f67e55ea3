import { addressTargets } from './address-targets.ts';
import type { Corpus } from './corpus.ts';
import { documentNumberTargets } from './document-number-targets.ts';
import { exactHits } from './exact-hits.ts';
import { matchNames } from './match-names.ts';
import { numberTargets } from './number-targets.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { fold } from '../text/fold.ts';
import type { Table } from './table.ts';
import { distinct, type Target } from './target.ts';

/** 13号 is said of a document; records are numbered by 项 and 条. */
const BARE_NUMBER = /^第?[0-9]+号$/;

/** What the query names, then what contains it. */
export async function exactTargets(query: Query, corpus: Corpus): Promise<Target[]> {
  const { table } = corpus;
  const plain = query.excluded.length === 0;
  // Started before the names are looked through, so that the index is on its way meanwhile.
  const finding = exactHits(query.words, query.excluded, corpus);
  const names = matchNames(query.whole, table);
  const own = (target: Target) => target.type === 'unit' || target.type === 'document';
  const numbered = plain ? numberedTargets(query, table) : [];
  const official = plain ? documentNumberTargets(query.whole, table) : [];
  // 陕知组办 is a unit before it is the beginning of 陕知组办发〔2022〕2号.
  const named = [...names.exact.filter(own), ...names.begun];
  const lead = distinct(
    BARE_NUMBER.test(query.whole)
      ? [...official, ...numbered, ...named]
      : [...numbered, ...named, ...official],
  );
  const records = asTargets(await finding);
  // 省 知识产权局 is one unit's name with a blank in it: that unit's records in their order.
  const joined = plain && query.words.length > 1 && named.length > 0 ? [query.whole] : [];
  // 眉政办发2023 13号 means what prints 眉政办发〔2023〕13号 as well.
  const printed = official.map(({ index }) => table.documents[index]?.documentNumber ?? '');
  const alike: Target[] = [];
  // 县人力资源和社会保障局 is no form of a unit's name but the end of one, and stands nowhere itself.
  const ended = names.exact.length + records.length > 0 ? [] : names.partial;
  const [only] = ended.filter(({ type }) => type === 'unit');
  const meant = only && ended.length === 1 ? [table.units[only.index]?.name ?? ''] : [];
  for (const text of [...joined, ...printed, ...meant]) {
    alike.push(...asTargets(await exactHits(parseQuery(text).words, [], corpus)));
  }
  // A topic or section of that name, or a document with that in its title, comes after the best
  // record, which has the words themselves.
  const second = names.exact.filter((target) => !own(target));
  const titled = names.exact.length > 0 ? [] : names.partial;
  return distinct([
    ...lead,
    ...recordsInside(distinct([...numbered, ...official]), table),
    ...ended,
    ...alike,
    ...(lead.length === 0 ? records.slice(0, 1) : []),
    ...second,
    ...titled,
    ...records,
  ]);
}

/** What the query means by address or number; of several words each may be one: 任务45 任务46. */
function numberedTargets({ text, whole, words }: Query, table: Table): Target[] {
  const one = [...addressTargets(text, table), ...numberTargets(whole, table)];
  if (one.length > 0 || words.length < 2) return one;
  const each = words.map((word) =>
    /^[0-9]+$/.test(word.code)
      ? []
      : [...addressTargets(word.text, table), ...numberTargets(fold(word.text).folded, table)],
  );
  return each.every((targets) => targets.length > 0) ? each.flat() : [];
}

function asTargets(records: readonly number[]): Target[] {
  return records.map((index) => ({ type: 'record', index }));
}

/** The records of the sections among some targets: 专栏3 is the box, then its items. */
function recordsInside(targets: readonly Target[], table: Table): Target[] {
  const sections = targets.flatMap(({ type, index }) =>
    type === 'section' ? [table.sections[index]?.id ?? ''] : [],
  );
  const inside = (id: string) => sections.some((section) => id.startsWith(`${section}-`));
  return asTargets(table.records.flatMap(({ id }, record) => (inside(id) ? [record] : [])));
}
