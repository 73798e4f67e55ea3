import { splitId } from '../../../src/model/address.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { GAP } from '../../../src/model/vocabulary.ts';
import { bare, common, namesIn, overlap, Scale, type Weighed, wordsOf } from './weigh.ts';

/** What is weighed of a record. */
export type OfferRecord = Pick<
  ContentRecord,
  'id' | 'document' | 'kind' | 'title' | 'text' | 'section' | 'topics'
>;

/** Two records that may speak of one matter. */
export interface Offer {
  /** Record of the document that is asked about. */
  from: string;
  /** Record of another document. */
  to: string;
  /** 0 to 1, three decimals; see {@link WEIGHTS}. */
  score: number;
  /** The passages that speak for it most, verbatim from the two records' titles or texts. */
  evidence: { from: string; to: string };
}

/**
 * Below this score nothing is offered.
 *
 * Measured over the five documents with the editors' links hidden: of 214 records that have a partner in
 * another document, a true one is among the first three offers for 209 and the first for 198; of the 85
 * that have none, 11 get no offer. Silence for nine in ten of these would need 0.72, where only 148 of
 * the 214 keep a true offer: most of what has no partner are guiding principles that sound like those of
 * other documents, and an editor sees at once that they are not one matter.
 */
export const FLOOR = 0.3;

/** How many offers a record gets at most. */
export const OFFERS = 5;

/** Of how many records, the likest by shared words, the score is worked out. */
const CANDIDATES = 200;

/** A sentence longer than this is shown by the clause that shares most. */
const LONGEST_EVIDENCE = 80;

/** Letterheads, signatures and copy lines are no matter: their pairs lose this part of the score. */
const NOTICE = 0.85;

/** A stretch of a record with where it stands. */
interface Stretch extends Weighed {
  text: string;
}

/** A record as it is compared. */
interface Profile {
  record: OfferRecord;
  /** The names of campaigns and documents in it. */
  names: Weighed;
  whole: Weighed;
  sentences: readonly Stretch[];
  clauses: readonly Stretch[];
  headings: Weighed;
  topics: Weighed;
}

/** What two records have in common, each from 0 to about 1. */
interface Measured {
  whole: number;
  sentences: number;
  clauses: number;
  words: number;
  topics: number;
  names: number;
  headings: number;
}

/**
 * The stated score: the mean of what is measured, by these weights. They were rounded from a regression
 * over the editors' links of all five documents; regressions that leave the document asked about out of
 * what they learn from gave 196 and 209 of 214 where this one gave 197 and 210.
 */
const WEIGHTS: Readonly<Record<keyof Measured, number>> = {
  // The whole records use the same rare words.
  whole: 2,
  // Some sentence, some clause of one is like one of the other, and both say enough.
  sentences: 2,
  clauses: 1,
  // Some clause of each holds the same rare words, however much stands beside them (“铁拳”行动).
  words: 2.5,
  topics: 4,
  // Both name the same document or campaign.
  names: 1,
  headings: 1.5,
};
const WEIGHT = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

const textOf = ({ title, text }: OfferRecord): string =>
  `${title ?? ''}。${text}`.replaceAll(GAP, '。');

/** The best of all pairs of stretches by two measures; the first of equal ones. */
interface Best {
  /** What two share against what each holds, and the more the more it is. */
  likeness: number;
  alike: [Stretch, Stretch] | null;
  /** What two share, as a logarithm. */
  words: number;
  sharing: [Stretch, Stretch] | null;
}

function bestOf(first: readonly Stretch[], second: readonly Stretch[]): Best {
  const best: Best = { likeness: 0, alike: null, words: 0, sharing: null };
  for (const a of first)
    for (const b of second) {
      const { lesser } = common(a, b);
      if (lesser === 0) continue;
      const words = Math.log(1 + lesser);
      const likeness = (lesser / Math.sqrt(a.sum * b.sum)) * words;
      if (likeness > best.likeness) Object.assign(best, { likeness, alike: [a, b] });
      if (words > best.words) Object.assign(best, { words, sharing: [a, b] });
    }
  return best;
}

/** The score of two records and what an editor reads to decide: a sentence with its like, or a clause. */
function compare(a: Profile, b: Profile): { score: number; evidence: Offer['evidence'] | null } {
  const sentences = bestOf(a.sentences, b.sentences);
  const clauses = bestOf(a.clauses, b.clauses);
  const { norm } = a.whole;
  const measured: Measured = {
    whole:
      norm * b.whole.norm === 0
        ? 0
        : Math.sqrt(common(a.whole, b.whole).product / norm / b.whole.norm),
    sentences: Math.sqrt(sentences.likeness),
    clauses: Math.sqrt(clauses.likeness),
    words: clauses.words / 5,
    topics: overlap(a.topics, b.topics),
    names: Math.log(1 + common(a.names, b.names).lesser) / 4,
    headings: overlap(a.headings, b.headings),
  };
  const keys = Object.keys(WEIGHTS) as (keyof Measured)[];
  const mean = keys.reduce((sum, key) => sum + WEIGHTS[key] * measured[key], 0) / WEIGHT;
  const isNotice = a.record.kind === 'notice' || b.record.kind === 'notice';
  const score = Math.round(Math.min(1, mean * (isNotice ? NOTICE : 1)) * 1000) / 1000;
  const isShort = sentences.alike?.every(({ text }) => text.length <= LONGEST_EVIDENCE) === true;
  const pair = isShort ? sentences.alike : (clauses.sharing ?? sentences.alike);
  return { score, evidence: pair && { from: pair[0].text, to: pair[1].text } };
}

/** The number before a heading (三、 （二） 第三章) says nothing of its matter. */
const HEADING_NUMBER =
  /^(?:第?[一二三四五六七八九十百\d]+[编章节、.．]?|[（(][一二三四五六七八九十\d]+[)）])/u;

/** How each record is weighed against all others, made when it is asked for. */
function profiler(records: readonly OfferRecord[]): (index: number) => Profile {
  const words = records.map((record) => wordsOf(textOf(record)));
  const headings = records.map(({ section, title }) =>
    wordsOf([...section, title ?? ''].map((one) => one.replace(HEADING_NUMBER, '')).join('。')),
  );
  const scale = new Scale(words.map((map) => map.keys()));
  const ofHeadings = new Scale(headings.map((map) => map.keys()));
  const ofTopics = new Scale(records.map(({ topics }) => topics));
  const stretches = (text: string, stop: RegExp): Stretch[] =>
    text
      .split(stop)
      .map((part) => part.trim())
      .filter((part) => bare(part).length >= 4)
      .map((part) => ({ text: part, ...scale.weigh(wordsOf(part)) }));
  const made = new Map<number, Profile>();
  return (index) => {
    const record = records[index];
    if (record === undefined) throw new Error(`no record ${String(index)}`);
    const text = textOf(record);
    const profile: Profile = made.get(index) ?? {
      record,
      whole: scale.weigh(words[index] ?? new Map()),
      names: scale.weigh(new Map(namesIn(text).map((name) => [name, 1]))),
      sentences: stretches(text, /[。；;！？!?\n]/u),
      clauses: stretches(text, /[。；;！？!?：:，,\n]/u),
      headings: ofHeadings.weigh(headings[index] ?? new Map()),
      topics: ofTopics.weigh(new Map(record.topics.map((topic) => [topic, 1]))),
    };
    made.set(index, profile);
    return profile;
  };
}

/** For each record of other documents how much it shares with one; the likest of them. */
function candidates(
  of: Profile,
  records: readonly OfferRecord[],
  places: ReadonlyMap<number, readonly number[]>,
): number[] {
  const shares = new Map<number, number>();
  const { document, kind } = of.record;
  // A letterhead or a copy line is like every other of its kind, and says nothing of a matter.
  const isMet = (other: OfferRecord | undefined) =>
    other !== undefined &&
    other.document !== document &&
    (kind !== 'notice' || other.kind !== 'notice');
  for (const [at, word] of of.whole.words.entries())
    for (const index of places.get(word) ?? [])
      if (isMet(records[index]))
        shares.set(index, (shares.get(index) ?? 0) + (of.whole.weights[at] ?? 0));
  return [...shares]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CANDIDATES)
    .map(([index]) => index);
}

/**
 * For each record of a document, which records of others may speak of the same matter, best first. What
 * editors have decided takes nothing away and adds nothing.
 *
 * @param records of all documents, in document order
 * @param code the document that is asked about
 */
export function offerLinks(records: readonly OfferRecord[], code: string): Offer[] {
  const profile = profiler(records);
  const places = new Map<number, number[]>();
  for (const index of records.keys())
    for (const word of profile(index).whole.words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [index]);
      else known.push(index);
    }
  return records.flatMap((record, index) => {
    if (splitId(record.id).document !== code) return [];
    const own = profile(index);
    return candidates(own, records, places)
      .map((other) => ({ other, ...compare(own, profile(other)) }))
      .filter(({ score }) => score >= FLOOR)
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, OFFERS)
      .flatMap(({ other, score, evidence }): Offer[] => {
        const to = records[other];
        return evidence && to ? [{ from: record.id, to: to.id, score, evidence }] : [];
      });
  });
}
