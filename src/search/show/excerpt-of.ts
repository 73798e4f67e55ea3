import { markRanges, markSegments, type Segment } from './mark-segments.ts';
import { tidyBlanks } from './tidy-blanks.ts';

/** An excerpt is about two lines long. */
const LENGTH = 96;

/**
 * The sentence in which the first of the words stands, with all of them marked; from a long sentence
 * a stretch around it. Without any of the words the beginning of the text.
 */
export function excerptOf(text: string, marks: readonly string[]): Segment[] {
  const sentences = text
    .split(/([。；;！？!?\n])/u)
    .reduce<string[]>((all, part, index) => {
      if (index % 2 === 0) all.push(part);
      else all.push(`${all.pop() ?? ''}${part === '\n' ? '' : part}`);
      return all;
    }, [])
    .map(tidyBlanks)
    .filter((sentence) => sentence !== '');
  const found = (sentence: string) => new Set(marksIn(sentence, marks)).size;
  const best = sentences.reduce<string>(
    (chosen, sentence) => (found(sentence) > found(chosen) ? sentence : chosen),
    sentences[0] ?? '',
  );
  // A phrase that goes over the end of a sentence stands in none of them alone.
  const whole = tidyBlanks(text);
  const source = found(best) === 0 && markRanges(whole, marks).length > 0 ? whole : best;
  return markSegments(cutAround(source, markRanges(source, marks)[0]?.[0] ?? 0), marks);
}

function marksIn(sentence: string, marks: readonly string[]): string[] {
  return marks.filter((mark) => markRanges(sentence, [mark]).length > 0);
}

/** Cuts a long text to a stretch that begins a little before a place. */
function cutAround(text: string, place: number): string {
  if (text.length <= LENGTH) return text;
  const start = Math.max(0, Math.min(place - 24, text.length - LENGTH));
  const end = Math.min(text.length, start + LENGTH);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
