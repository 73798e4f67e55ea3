import { unspaced } from '../../../src/text/unspaced.ts';
import type { Paragraph } from './unwrap.ts';

/** The paragraphs of a document, cut at its title. */
export interface Parts {
  /** What stands before the title: letterhead, cover notice, signature. */
  front: Paragraph[];
  /** The paragraphs that print the title; empty when it is not found. */
  title: Paragraph[];
  rest: Paragraph[];
}

/** Finds the run of paragraphs that together print a title; blanks and line breaks do not count. */
export function findTitle(
  paragraphs: readonly Paragraph[],
  title: string,
): [number, number] | null {
  const wanted = unspaced(title);
  for (let start = 0; start < paragraphs.length; start += 1) {
    let text = '';
    for (let end = start; end < paragraphs.length && text.length < wanted.length; end += 1) {
      text += unspaced(paragraphs[end]?.text ?? '');
      if (text === wanted) return [start, end + 1];
    }
  }
  return null;
}

/** Cuts the paragraphs of a document at its title. */
export function cutAtTitle(paragraphs: readonly Paragraph[], title: string): Parts {
  const found = findTitle(paragraphs, title);
  if (found === null) return { front: [], title: [], rest: [...paragraphs] };
  const [from, to] = found;
  return {
    front: paragraphs.slice(0, from),
    title: paragraphs.slice(from, to),
    rest: paragraphs.slice(to),
  };
}
