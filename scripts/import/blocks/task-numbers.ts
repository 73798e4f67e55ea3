import type { Decisions } from '../editorial/decisions.ts';
import { isBlank, type Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';

/** A number found in a table. */
export interface TaskNumber {
  order: number;
  /** Null where the print has lost it. */
  number: Span | null;
  /** The full stop after it; empty where there is none. */
  stop: Span;
  /** Where it stands, or where the editors say that it stood. */
  at: number;
}

/** Finds the next number of a table in a cell, counting on from the last one. */
export type FindNext = (cell: readonly Span[], last: number, after: number) => TaskNumber | null;

/** How many numbers may be lost in a run before the count is given up. */
const FARTHEST = 100;

/** Where a number stands as that of an item in the seed, at or after an offset, or -1. */
function findLabel(seed: Seed, spans: readonly Span[], order: number, after: number): number {
  const label = `${order}.`;
  for (const span of spans) {
    let at = Math.max(span.from, after);
    while (at < span.to && at >= 0) {
      at = seed.text.indexOf(label, at);
      if (at < 0 || at + label.length > span.to) break;
      const before = seed.text.charAt(at - 1);
      // At the start of a piece, after a blank, or right after a sentence or title (《…》4. 推进…).
      if (at === span.from || isBlank(before) || before === '。' || before === '》') return at;
      at += 1;
    }
  }
  return -1;
}

const holds = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => from <= at && at < to);

/** The numbers of which the editors speak, by order, as far as they stand in the table. */
function decidedNumbers(
  seed: Seed,
  table: readonly Span[],
  { editorial, numbers }: Decisions,
): Map<number, TaskNumber> {
  const decided = new Map<number, TaskNumber>();
  editorial.numbers.forEach(({ key, printed }, index) => {
    const at = numbers[index]?.from ?? -1;
    const order = Number(/^t(\d+)$/u.exec(key)?.[1] ?? 0);
    if (order === 0 || !holds(table, at)) return;
    const end = at + (printed?.length ?? 0);
    const hasStop = printed !== null && /[.．、]/u.test(seed.text.charAt(end));
    const number = printed === null ? null : { from: at, to: end };
    decided.set(order, { order, number, stop: { from: end, to: end + Number(hasStop) }, at });
  });
  return decided;
}

/**
 * A finder for one table. Where a number is lost and the editors do not speak of it, the count goes on with
 * the next one that the table has, so that one loss is one error and not one for every task behind it.
 */
export function makeFindNext(seed: Seed, table: readonly Span[], decisions: Decisions): FindNext {
  const decided = decidedNumbers(seed, table, decisions);
  let ahead = { last: -1, order: 0, at: -1 };
  /** The next number that stands anywhere behind an offset; looked for once while it is still ahead. */
  const nextOrder = (last: number, after: number): number => {
    if (ahead.last === last && ahead.at >= after) return ahead.order;
    for (let order = last + 1; order <= last + FARTHEST; order += 1) {
      const at = decided.get(order)?.at ?? findLabel(seed, table, order, after);
      if (at < after) continue;
      ahead = { last, order, at };
      return order;
    }
    ahead = { last, order: last + 1, at: Infinity };
    return last + 1;
  };
  return (cell, last, after) => {
    const order = nextOrder(last, Math.max(after, cell[0]?.from ?? 0));
    const own = decided.get(order);
    if (own !== undefined) return own.at >= after && holds(cell, own.at) ? own : null;
    const at = findLabel(seed, cell, order, after);
    if (at < 0) return null;
    const end = at + String(order).length;
    return { order, number: { from: at, to: end }, stop: { from: end, to: end + 1 }, at };
  };
}
