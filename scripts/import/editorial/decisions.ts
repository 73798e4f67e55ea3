import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Gap, Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { SetAside } from '../records/draft.ts';
import { locate } from './locate.ts';
import type { Editorial } from './schema.ts';

/** Which column of a table a fragment belongs to. */
export type Column = 'tasks' | 'measures' | 'units';

/** A fragment and the column that it belongs to. */
export interface Move extends Span {
  column: Column;
}

/** The editors' decisions with their quotes found in the seed. */
export interface Decisions {
  editorial: Editorial;
  setAside: SetAside[];
  moves: Move[];
  gaps: Gap[];
  /** The moves and gaps again, in the order of the file; null where the quote was not found. */
  moveOf: (Move | null)[];
  gapOf: (Gap | null)[];
  /** Spans of the quoted numbers, in the order of `editorial.numbers`. */
  numbers: (Span | null)[];
  /** Spans of the quoted headings, in the order of `editorial.headings`. */
  headings: (Span | null)[];
  /** Where an entry stands in the file. */
  placeOf: PlaceOf;
}

/** Gives the place of an entry of the editorial file, for messages. */
export type PlaceOf = (path: readonly (string | number)[]) => Place;

/** Finds every quote of an editorial file in the seed. */
export function locateDecisions(
  seed: Seed,
  editorial: Editorial,
  placeOf: PlaceOf,
  diagnostics: Diagnostic[],
): Decisions {
  const find = (list: string, index: number, quote: { line: number; text: string; nth: number }) =>
    locate(seed, quote, placeOf([list, index]), diagnostics);
  const setAside = editorial.setAside.flatMap((entry, index): SetAside[] => {
    const span = find('setAside', index, entry);
    return span === null ? [] : [{ span, reason: entry.reason, why: entry.why }];
  });
  const moveOf = editorial.moves.map((entry, index): Move | null => {
    const span = find('moves', index, entry);
    return span === null ? null : { ...span, column: entry.to };
  });
  const gapOf = editorial.gaps.map((entry, index): Gap | null => {
    const span = find('gaps', index, entry);
    if (span === null) return null;
    const at = entry.side === 'before' ? span.from : span.to;
    return { gap: true, at, beside: span, startsMeasure: entry.startsMeasure };
  });
  return {
    editorial,
    setAside,
    moves: moveOf.filter((move) => move !== null),
    gaps: gapOf.filter((gap) => gap !== null),
    moveOf,
    gapOf,
    numbers: editorial.numbers.map((entry, index) => find('numbers', index, entry)),
    headings: editorial.headings.map((entry, index) => find('headings', index, entry)),
    placeOf,
  };
}
