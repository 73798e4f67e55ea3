import type { ContentRecord } from '../../../src/model/record.ts';
import type { RegistryTopic } from '../../../src/model/topic.ts';
import { fold } from '../../../src/text/fold.ts';

/** The rule of a topic that fits a record, and what of the record it found. */
export interface TopicMatch {
  rule: 'term' | 'heading' | 'editor';
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
  headings: [heading: string, folded: string][];
}

const folded = (text: string): string => fold(text).folded;
const withFolded = (text: string): [string, string] => [text, folded(text)];

/** Folds what topics look at in a record. */
export function foldRecord(record: ContentRecord): FoldedRecord {
  const words = folded(`${record.title ?? ''}\n${record.text}`);
  return { record, words, headings: record.section.map(folded) };
}

/** Folds what a topic looks for. */
export function foldTopic(topic: RegistryTopic): FoldedTopic {
  return {
    topic,
    except: topic.except.map(folded),
    terms: topic.terms.map(withFolded),
    headings: topic.headings.map(withFolded),
  };
}

/** The first term that stands in a folded text other than inside one of the exceptions. */
function findTerm(words: string, { except, terms }: FoldedTopic): string | undefined {
  const rest = except.reduce((text, exception) => text.replaceAll(exception, '\u0000'), words);
  return terms.find(([, term]) => rest.includes(term))?.[0];
}

/**
 * Whether a topic's own rules give it to a record: the editors' word first, then a term in title or
 * text, then a heading over the record. `exclude` beats all. Notices, signatures and copy lines name
 * units and documents without being about anything, so only an editor gives them a topic.
 */
export function matchTopic(
  { record, words, headings }: FoldedRecord,
  topic: FoldedTopic,
): TopicMatch | null {
  if (topic.topic.exclude.includes(record.id)) return null;
  if (topic.topic.include.includes(record.id)) return { rule: 'editor', evidence: '' };
  if (record.kind === 'notice') return null;
  const term = findTerm(words, topic);
  if (term !== undefined) return { rule: 'term', evidence: term };
  const heading = topic.headings.find(([, wanted]) =>
    headings.some((printed) => printed.includes(wanted)),
  );
  return heading === undefined ? null : { rule: 'heading', evidence: heading[0] };
}
