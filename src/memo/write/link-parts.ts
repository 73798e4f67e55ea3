import type { Corpus } from '../corpus/corpus.ts';
import { findUnits } from '../find/find-units.ts';
import type { LinkPart, MemoFinding } from '../corpus/finding.ts';

/** Which links to put on a memo. */
export interface LinkChoice {
  /** Link the names of units to their pages too. */
  units: boolean;
  /** Whether a finding is linked, and to what; by default the right ones. */
  partsOf?: (finding: MemoFinding) => MemoFinding['parts'];
}

/** The parts of a finding that are linked when nobody is asked: those that are right. */
export function rightParts({ verdict, parts }: MemoFinding): MemoFinding['parts'] {
  return verdict === 'right' ? parts : [];
}

/** The links of each line, ascending and without overlaps. */
export function linkParts(
  lines: readonly string[],
  findings: readonly MemoFinding[],
  corpus: Corpus,
  { units, partsOf = rightParts }: LinkChoice,
): LinkPart[][] {
  const links: LinkPart[][] = lines.map(() => []);
  for (const { line, start, end, record } of findings.flatMap(partsOf)) {
    links[line - 1]?.push({ start, end, record });
  }
  if (!units) return links;
  // A unit inside a reference (the agency in a title) is no link of its own, linked or not.
  const taken: { start: number; end: number }[][] = lines.map(() => []);
  for (const { line, start, end } of findings.flatMap(({ places }) => places))
    taken[line - 1]?.push({ start, end });
  return links.map((parts, index) => {
    const free = findUnits(corpus, lines[index] ?? '').filter(
      (unit) =>
        !(taken[index] ?? []).some(({ start, end }) => unit.start < end && start < unit.end),
    );
    return [...parts, ...free].sort((a, b) => a.start - b.start);
  });
}
