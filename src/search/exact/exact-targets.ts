import type { Corpus } from '../index/corpus.ts';
import { exactHits } from './exact-hits.ts';
import { leadTargets } from '../targets/lead-targets.ts';
import { byPinyin, matchNames, OF_LEVEL } from '../targets/match-names.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import type { Table } from '../index/table.ts';
import { isExcludedPage } from '../targets/excluded-page.ts';
import { distinct, type Target } from '../targets/target.ts';

/** What the query names, then what contains it. */
export async function exactTargets(query: Query, corpus: Corpus): Promise<Target[]> {
  const { table } = corpus;
  const plain = query.excluded.length === 0;
  // Started before the names are looked through, so that the index is on its way meanwhile.
  const finding = exactHits(query.words, query.excluded, corpus);
  const names = matchNames(query.whole, table);
  const { numbered, official, named, all: lead } = leadTargets(query, names, table);
  const records = asTargets(await finding);
  // 省 知识产权局 is one unit's name with a blank in it: that unit's records in their order.
  const joined = plain && query.words.length > 1 && named.length > 0 ? [query.whole] : [];
  // 眉政办发2023 13号 means what prints 眉政办发〔2023〕13号 as well.
  const printed = official.map(({ index }) => table.documents[index]?.documentNumber ?? '');
  const alike: Target[] = [];
  // 县人力资源和社会保障局 is no form of a unit's name but the end of one, and stands nowhere itself.
  const ended =
    names.exact.length + records.length > 0
      ? []
      : names.partial.filter((page) => isOfLevel(page, query, table));
  const [only] = ended.filter(({ type }) => type === 'unit');
  const meant = only && ended.length === 1 ? [table.units[only.index]?.name ?? ''] : [];
  for (const text of [...joined, ...printed, ...meant]) {
    alike.push(...asTargets(await exactHits(parseQuery(text).words, [], corpus)));
  }
  // A topic or section of that name, or a document with that in its title, comes after the best
  // record, which has the words themselves.
  const titled =
    names.exact.length > 0 ? [] : names.partial.filter((page) => isOfLevel(page, query, table));
  const found = distinct([
    ...lead,
    ...recordsInside(distinct([...numbered, ...official]), table),
    ...ended,
    ...alike,
    ...(lead.length === 0 ? records.slice(0, 1) : []),
    ...names.exact,
    ...titled,
    ...records,
  ]);
  return found.filter((target) => !isExcludedPage(target, query.excluded, table));
}

/** mihoutao is 猕猴桃 before it begins 猕猴桃园区管委会; with its level in front only a body can be meant. */
function isOfLevel({ type, index }: Target, { whole }: Query, table: Table): boolean {
  if (type !== 'unit' || !/^[a-z]+$/.test(whole)) return true;
  const { forms = [], pinyin = [] } = table.units[index] ?? {};
  return forms.some(
    (form, at) => OF_LEVEL.test(form) && byPinyin(whole, [pinyin[at] ?? '']) !== null,
  );
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
