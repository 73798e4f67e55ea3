import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { comparable, MASK } from './comparable.ts';
import { sharedPassage } from './shared-passage.ts';

/** Wording counts as shared from this length on, punctuation and 《titles》 not counted. */
export const SAME_TEXT_LENGTH = 18;

/** Shorter keys find the pairs that are worth comparing. */
const KEY = 9;

/** Pairs of records of different documents that share at least one key. */
function candidates(plains: readonly string[], documents: readonly string[]): [number, number][] {
  const holders = new Map<string, number[]>();
  plains.forEach((plain, index) => {
    const keys = new Set<string>();
    for (let at = 0; at + KEY <= plain.length; at += 1) keys.add(plain.slice(at, at + KEY));
    for (const key of keys) {
      if (key.includes(MASK)) continue;
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  });
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    for (const a of list) for (const b of list) if (a < b) pairs.add(a * plains.length + b);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair): [number, number] => [Math.floor(pair / plains.length), pair % plains.length])
    .filter(([a, b]) => documents[a] !== documents[b]);
}

/** Letterheads, addressees, signatures and lines of issue are alike in all papers of a body. */
function hasMatter({ kind, label }: ContentRecord): boolean {
  return kind !== 'notice' || /^(?:前言|提要|文前文字|文末文字)/u.test(label);
}

/**
 * Same-text links: two records of different documents share a long wording. The evidence is the
 * whole sentence on each side, so that a page can show what was changed in it.
 */
export function textLinks(
  records: readonly ContentRecord[],
  ranks: ReadonlyMap<string, number>,
  boilerplate: readonly string[],
): PublicLink[] {
  const rank = (record: ContentRecord) => ranks.get(record.document) ?? 0;
  const lowerFirst = records.filter(hasMatter).sort((a, b) => rank(b) - rank(a));
  const texts = lowerFirst.map((record) => comparable(record.text, true, boilerplate));
  const pairs = candidates(
    texts.map((one) => one.plain),
    lowerFirst.map((one) => one.document),
  );
  return pairs.flatMap(([a, b]): PublicLink[] => {
    const [lower, upper, first, second] = [lowerFirst[a], lowerFirst[b], texts[a], texts[b]];
    if (!lower || !upper || !first || !second) return [];
    const shared = sharedPassage(first, second);
    if (!shared || shared.length < SAME_TEXT_LENGTH) return [];
    const evidence = { from: shared.first, to: shared.second };
    return [{ from: lower.id, to: upper.id, type: 'same-text', basis: 'text', evidence }];
  });
}
