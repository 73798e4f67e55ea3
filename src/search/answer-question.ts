import type { Corpus } from './corpus.ts';
import { exactHits } from './exact-hits.ts';
import { parseQuery, type Word } from './parse-query.ts';
import { splitFound } from './split-found.ts';
import { distinct, type Target } from './target.ts';
import type { Question } from './understand-question.ts';

/** What a question finds, and by which of its words. */
export interface Answer {
  hits: Target[];
  words: Word[];
}

/**
 * The results of a question: its words must occur, the units that it names must have a part. Its
 * documents and kinds narrow as long as they leave anything. Pages of the units stand first.
 */
export async function answerQuestion(question: Question, corpus: Corpus): Promise<Answer> {
  const { named, numbered, rest, kinds } = question;
  if (numbered.length > 0) return { hits: distinct(numbered), words: [] };
  const units = named.filter(({ type }) => type === 'unit');
  const wanted = await wordsOf(rest, corpus);
  if (wanted === null) return { hits: [], words: [] };
  const said = wanted.length > 0 || units.length > 0 || kinds.length > 0;
  if (!said) return { hits: distinct(named), words: [] };
  const own = units.length > 0 ? unitRecords(question, corpus) : null;
  const { words, records: found } = await withWords(wanted, own, corpus);
  let records = narrow(found, documentTest(question, corpus));
  const ofKind = records.filter(kindTest(question, corpus));
  // A document without records of that kind may still speak of them.
  const spoken = ofKind.length > 0 ? null : await recordsWith(question.kindWords, corpus);
  records = spoken ? narrow(records, (record) => spoken.has(record)) : ofKind;
  const hits = records.map((index): Target => ({ type: 'record', index }));
  return { hits: hits.length > 0 ? distinct([...units, ...hits]) : [], words };
}

/** Records with all the words, else with as many of the longest as stand together anywhere. */
async function withWords(
  wanted: readonly Word[],
  own: readonly number[] | null,
  corpus: Corpus,
): Promise<{ words: Word[]; records: number[] }> {
  const all = own ?? corpus.table.records.map((_, record) => record);
  const words = [...wanted].sort((a, b) => b.text.length - a.text.length);
  while (words.length > 0) {
    const found = await exactHits(words, [], corpus);
    const records = found.filter((record) => own === null || own.includes(record));
    if (records.length > 0) return { words, records };
    words.pop();
  }
  return { words: [], records: wanted.length > 0 ? [] : [...all] };
}

/** The words that are left, those that stand nowhere cut into pieces that do; null where one is new. */
async function wordsOf(rest: readonly string[], corpus: Corpus): Promise<Word[] | null> {
  const words: Word[] = [];
  for (const run of rest) {
    const [word] = parseQuery(`"${run}"`).words;
    if (!word) continue;
    const found = (await exactHits([word], [], corpus)).length > 0;
    const pieces = found ? [word] : await splitFound(run, corpus);
    if (!pieces) return null;
    words.push(...pieces);
  }
  return words;
}

async function recordsWith(said: readonly string[], corpus: Corpus): Promise<Set<number>> {
  const { words } = parseQuery(said.join(' '));
  return new Set(await exactHits(words, [], corpus));
}

/** The records of the named units; of several units (发改局 of two levels) those of each. */
function unitRecords({ named, responsible }: Question, { table }: Corpus): number[] {
  const units = named.flatMap(({ type, index }) => (type === 'unit' ? [table.units[index]] : []));
  const parts = responsible
    ? (['lead', 'support'] as const)
    : (['lead', 'support', 'mention'] as const);
  return [...new Set(parts.flatMap((part) => units.flatMap((unit) => unit?.[part] ?? [])))];
}

/** Keeps what passes, or everything where nothing does. */
function narrow(records: readonly number[], test: (record: number) => boolean): number[] {
  const kept = records.filter(test);
  return kept.length > 0 ? kept : [...records];
}

function documentTest({ named }: Question, { table }: Corpus): (record: number) => boolean {
  const wanted = named.flatMap(({ type, index }) => (type === 'document' ? [index] : []));
  return (record) => wanted.length === 0 || wanted.includes(table.records[record]?.document ?? -1);
}

function kindTest({ kinds }: Question, { table }: Corpus): (record: number) => boolean {
  return (record) => {
    const kind = table.records[record]?.kind;
    return kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
  };
}
