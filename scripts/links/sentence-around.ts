/** Where a sentence ends. A colon ends the actor's name in the national list. */
const END = /[。；;！？!?：:\n]/u;

/** The sentence of `text` that contains [start, end), without its closing mark. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && !END.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !END.test(text.charAt(to))) to += 1;
  while (from < start && /\s/u.test(text.charAt(from))) from += 1;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
