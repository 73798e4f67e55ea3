import type { Corpus } from '../corpus/corpus.ts';
import { foldLine } from './fold-line.ts';
import type { LinkPart } from '../corpus/finding.ts';

/** Names of three letters and fewer (省委, 商标局) stand inside too many other words. */
const SHORTEST = 4;

/**
 * Finds the names of units on a line, for linking them to their pages. They are no findings: nothing
 * about a name can be wrong. `record` is the unit's address without slashes: `unit/sx-zscqj`.
 */
export function findUnits(corpus: Corpus, raw: string): LinkPart[] {
  const line = foldLine(raw, corpus.variants);
  return [...line.folded.matchAll(corpus.unitPattern)].flatMap((match) => {
    const unit = corpus.unitForms.get(match[0]);
    if (!unit || match[0].length < SHORTEST) return [];
    const start = line.rawStart(match.index);
    return [{ start, end: line.rawEnd(match.index + match[0].length), record: `unit/${unit.id}` }];
  });
}
