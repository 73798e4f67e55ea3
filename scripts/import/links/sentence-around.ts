/** Where a sentence ends. A colon ends the actor's name in the national list. */
const SENTENCE_END = /[。；;！？!?：:\n]/u;

/** Where a clause ends. A comma inside a title or a number does not occur in these texts. */
const CLAUSE_END = /[。；;！？!?：:，,\n]/u;

function around(text: string, start: number, end: number, stop: RegExp): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && !stop.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !stop.test(text.charAt(to))) to += 1;
  while (from < start && /\s/u.test(text.charAt(from))) from += 1;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}

/** The sentence of `text` that contains [start, end), without its closing mark. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  return around(text, start, end, SENTENCE_END);
}

/** The clauses of `text` that [start, end) touches, without the closing mark. */
export function clauseAround(text: string, start: number, end: number): [number, number] {
  return around(text, start, end, CLAUSE_END);
}
