import type { ContentRecord } from '../../../src/model/record.ts';
import type { RegistryTopic } from '../../../src/model/topic.ts';
import { fold } from '../../../src/text/fold.ts';

/** The rule of a topic that fits a record, and what of the record it found. */
export interface TopicMatch {
  rule: 'term' | 'together' | 'heading' | 'editor';
  evidence: string;
}

/** A record with its words folded once for all topics. */
export interface FoldedRecord {
  record: ContentRecord;
  words: string;
  headings: string[];
}

/** A topic with its words folded once for all records. */
export interface FoldedTopic {
  topic: RegistryTopic;
  except: string[];
  terms: [term: string, folded: string][];
  /** Of each rule the groups, of each group the choices. */
  together: string[][][];
  headings: [heading: string, folded: string][];
}

const folded = (text: string): string => fold(text).folded;
const withFolded = (text: string): [string, string] => [text, folded(text)];

/** What stands for words that count for no topic. */
const MASK = '\u0000';

/**
 * Words that every text says in passing, whatever it is about. A clause is what stands between two
 * marks.
 */
const PASSING: readonly RegExp[] = [
  // 市场监管、海关、中医药等部门: who, not what.
  /(?:\p{Script=Han}{2,10}、)+\p{Script=Han}{2,10}?等?(?:有关|相关|主管)?(?:部门|机关)(?!规章|文件|法规)/gu,
  // 本条例自公布之日起施行。
  /[^，。；\n]*自[^，。；\n]{2,20}起(?:施行|实施|生效|执行)/gu,
  // 构成犯罪的，依法追究刑事责任。
  /构成犯罪的|[^，。；\n]*依法(?:追究|承担)[^，。；\n]{0,6}责任/gu,
  // 法治化水平有所提高，市场更加活跃: what was reached, not what is to be done.
  /[^，。；\n]*(?:有所|更加)(?:提高|提升|增强|改善|活跃|优化|完善)/gu,
];

/** A record's words, folded, without what is said in passing. */
function withoutPassing(text: string): string {
  return folded(PASSING.reduce((rest, pattern) => rest.replace(pattern, MASK), text));
}

/** `出台|制定…规定|办法` to its groups of choices. */
function groupsOf(rule: string): string[][] {
  return rule.split('…').map((group) => group.split('|').map(folded));
}

/** Folds what topics look at in a record. */
export function foldRecord(record: ContentRecord): FoldedRecord {
  const words = withoutPassing(`${record.title ?? ''}\n${record.text}`);
  return { record, words, headings: record.section.map(folded) };
}

/** Folds what a topic looks for. */
export function foldTopic(topic: RegistryTopic): FoldedTopic {
  return {
    topic,
    except: topic.except.map(folded),
    terms: topic.terms.map(withFolded),
    together: topic.together.map(groupsOf),
    headings: topic.headings.map(withFolded),
  };
}

/** A record's words without what the topic's exceptions say. */
function wordsFor(words: string, { except }: FoldedTopic): string {
  return except.reduce((text, exception) => text.replaceAll(exception, MASK), words);
}

/** Where one clause ends. A comma parts them: 完善制度，加强宣传 makes no 制度宣传. */
const CLAUSE_END = /[。；;，,:\n\u0000!?]/u;

/** The words of a clause that a rule asks for together, none inside another; null where one is missing. */
function foundTogether(clause: string, groups: readonly string[][]): string[] | null {
  let rest = clause;
  const found: string[] = [];
  for (const choices of groups) {
    const word = choices.find((choice) => rest.includes(choice));
    if (word === undefined) return null;
    rest = rest.replace(word, MASK);
    found.push(word);
  }
  return found;
}

/** The first words together of a folded text that fit a rule of a topic, as evidence. */
function findTogether(words: string, { together }: FoldedTopic): string | undefined {
  if (together.length === 0) return undefined;
  for (const clause of words.split(CLAUSE_END))
    for (const groups of together) {
      const found = foundTogether(clause, groups);
      if (found !== null) return found.join('…');
    }
  return undefined;
}

/**
 * Whether a topic's own rules give it to a record: the editors' word first, then a term in title or
 * text, then words together in a clause, then a heading over the record. `exclude` beats all. Notices, signatures and copy lines name
 * units and documents without being about anything, so only an editor gives them a topic.
 */
export function matchTopic(
  { record, words, headings }: FoldedRecord,
  topic: FoldedTopic,
): TopicMatch | null {
  if (topic.topic.exclude.includes(record.id)) return null;
  if (topic.topic.include.includes(record.id)) return { rule: 'editor', evidence: '' };
  if (record.kind === 'notice') return null;
  const own = wordsFor(words, topic);
  const term = topic.terms.find(([, wanted]) => own.includes(wanted))?.[0];
  if (term !== undefined) return { rule: 'term', evidence: term };
  const together = findTogether(own, topic);
  if (together !== undefined) return { rule: 'together', evidence: together };
  const heading = topic.headings.find(([, wanted]) =>
    headings.some((printed) => printed.includes(wanted)),
  );
  return heading === undefined ? null : { rule: 'heading', evidence: heading[0] };
}
