import type { Corpus } from '../index/corpus.ts';
import { assignable } from '../../view/lists/unassigned.ts';
import { exactHits } from '../exact/exact-hits.ts';
import { parseQuery, type Word } from '../query/parse-query.ts';
import { rankByPairs } from './rank-by-pairs.ts';
import { compareKeys } from '../exact/rank-phrase.ts';
import { assignedParts, everyPart, recordsOfUnits } from '../exact/records-of-units.ts';
import { splitFound } from './split-found.ts';
import { distinct, type Target } from '../targets/target.ts';
import type { Question } from './understand-question.ts';

/** What a question finds, and by which of its words. */
export interface Answer {
  hits: Target[];
  words: Word[];
  wording: Wording;
}

/** How what it says besides names stands in the results: as it is, cut into pieces, or not all of it. */
type Wording = 'typed' | 'apart' | 'partly';

/** A question of which more than this share of characters is in no text is about something else. */
const MAX_UNKNOWN = 0.3;

/** What a question about a target says and its sentence need not repeat. */
const YEAR = /到?20[0-9]{2}年/;

const NOTHING: Answer = { hits: [], words: [], wording: 'partly' };

/**
 * The results of a question: its words must occur, the units that it names must have a part. Its
 * documents narrow as long as they leave anything; what is of its kind comes first. Pages of the
 * units stand before all, but behind the best record where nothing is asked: 省商务厅展会 is no more
 * than two words.
 */
export async function answerQuestion(question: Question, corpus: Corpus): Promise<Answer> {
  const { named, numbered, kinds, asks, responsible, unassigned, dated } = question;
  const rest = await withLonger(question, corpus);
  if (numbered.length > 0) return { ...NOTHING, hits: distinct(numbered) };
  const units = named.filter(({ type }) => type === 'unit');
  if (rest.length === 0 && units.length === 0 && kinds.length === 0 && !unassigned && !dated) {
    return { ...NOTHING, hits: distinct(named) };
  }
  const among = scopeOf(question, corpus);
  const found =
    rest.length === 0
      ? { ...NOTHING, records: among ? [...among] : corpus.table.records.map((_, at) => at) }
      : await withRuns(rest, among, units.length > 0, corpus);
  if (!found || found.records.length === 0) return NOTHING;
  const spoken = await recordsWith(question.kindWords, corpus);
  const parts = units.map((unit) => new Set(recordsOfUnits([unit], assignedParts, corpus.table)));
  // A figure is asked of what the words name as they are; of what is only like it the likest is first.
  const asked = found.wording === 'typed' ? question.asked : null;
  const asIs = question.asked === 'how-much' ? { ...question, asked } : question;
  const ranked = found.records.map((index) => ({
    index,
    // 省委宣传部和省知识产权局: what both have a part in comes before what one has.
    key: [rankOf(index, asIs, spoken, corpus), -parts.filter((part) => part.has(index)).length],
  }));
  ranked.sort((a, b) => compareKeys(a.key, b.key));
  const hits = ranked.map(({ index }): Target => ({ type: 'record', index }));
  const { words, wording } = found;
  const isAsked = asks || responsible || kinds.length > 0;
  const best = isAsked || wording === 'partly' ? [] : hits.slice(0, 1);
  return { hits: distinct([...best, ...units, ...hits]), words, wording };
}

/** The words to look for; 贯标单位 is one of them where a text prints it, and not 贯标 alone. */
async function withLonger({ rest, longer }: Question, corpus: Corpus): Promise<string[]> {
  const words: string[] = [];
  for (const run of rest) {
    const whole = longer.find((one) => one.startsWith(run) && one.length > run.length);
    const found = whole ? await exactHits(parseQuery(`"${whole}"`).words, [], corpus) : [];
    words.push(whole && found.length > 0 ? whole : run);
  }
  return words;
}

/**
 * Records with all the runs as they are, else with all pieces of them, else with most of their pairs;
 * null: none is near.
 */
async function withRuns(
  runs: readonly string[],
  among: ReadonlySet<number> | null,
  ofUnits: boolean,
  corpus: Corpus,
): Promise<{ words: Word[]; wording: Wording; records: number[] } | null> {
  const whole = runs.flatMap((run) => parseQuery(`"${run}"`).words);
  const anywhere = await exactHits(whole, [], corpus);
  const isAmong = (record: number) => among?.has(record) ?? true;
  const typed = anywhere.filter(isAmong);
  if (typed.length > 0) return { words: whole, wording: 'typed', records: typed };
  // 眉县 三项制度: the words stand in other places' documents only. Whatever merely resembles them in those
  // of 眉县 would be a wrong answer, so none is given.
  if (anywhere.length > 0 && !ofUnits) return null;
  const words: Word[] = [];
  let unknown = 0;
  for (const run of runs) {
    const split = await splitFound(run, corpus);
    words.push(...split.pieces);
    unknown += split.unknown;
  }
  const apart = unknown > 0 ? [] : (await exactHits(words, [], corpus)).filter(isAmong);
  if (apart.length > 0) return { words, wording: 'apart', records: apart };
  const undated = runs.map((run) => run.replace(YEAR, '')).filter((run) => run.length > 1);
  if (undated.length > 0 && runs.some((run) => YEAR.test(run))) {
    return withRuns(undated, among, ofUnits, corpus);
  }
  if (words.length === 0 || unknown > runs.join('').length * MAX_UNKNOWN) return null;
  return { words, wording: 'partly', records: await rankByPairs(runs, among, corpus) };
}

/** The records of the named units and documents; null where none are named. */
function scopeOf(question: Question, corpus: Corpus): Set<number> | null {
  const { table } = corpus;
  const documents = question.named.flatMap(({ type, index }) =>
    type === 'document' ? [index] : [],
  );
  const ofUnits = question.named.some(({ type }) => type === 'unit');
  let own = ofUnits ? unitRecords(question, corpus) : null;
  if (question.unassigned) {
    own = table.records.flatMap(({ kind, units }, record) =>
      assignable.has(kind) && units.length === 0 ? [record] : [],
    );
  }
  if (question.dated) {
    const limited = new Set(table.dated);
    own = own ? own.filter((record) => limited.has(record)) : table.dated;
  }
  if (documents.length === 0) return own && new Set(own);
  const all = own ?? table.records.map((_, record) => record);
  const kept = all.filter((record) => documents.includes(table.records[record]?.document ?? -1));
  return new Set(kept.length > 0 || question.unassigned ? kept : all);
}

/** The records of the named units, by their part in them. */
function unitRecords({ named, responsible }: Question, { table }: Corpus): number[] {
  const own = recordsOfUnits(named, assignedParts, table);
  // A unit that is responsible for nothing is answered by where it is named.
  return responsible && own.length > 0 ? own : recordsOfUnits(named, everyPart, table);
}

/** 0 for a record of what is asked for, 1 for one that only speaks of it, 2 for any other. */
function rankOf(
  record: number,
  { kinds, responsible, named, asked }: Question,
  spoken: ReadonlySet<number>,
  { table }: Corpus,
): number {
  const kind = table.records[record]?.kind;
  if (kinds.length > 0) {
    if (kind !== undefined && kinds.includes(kind)) return 0;
    return spoken.has(record) ? 1 : 2;
  }
  // When something is to be done is answered by what prints a time limit, how much by a figure.
  if (asked === 'when') return table.dated.includes(record) ? 0 : 1;
  if (asked === 'how-much') return kind === 'indicator' ? 0 : kind === 'target' ? 1 : 2;
  // Who is responsible is answered by what has a responsible unit, or could have one.
  if (!responsible || named.some(({ type }) => type === 'unit')) return 0;
  if (table.units.some(({ lead }) => lead.includes(record))) return 0;
  return kind !== undefined && assignable.has(kind) ? 1 : 2;
}

async function recordsWith(said: readonly string[], corpus: Corpus): Promise<Set<number>> {
  const { words } = parseQuery(said.join(' '));
  return new Set(words.length > 0 ? await exactHits(words, [], corpus) : []);
}
