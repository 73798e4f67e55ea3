import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';

/** A fragment that an editor quotes. */
export interface Quote {
  line: number;
  text: string;
  nth: number;
}

/** Finds a quoted fragment in its line of the seed; a quote that does not stand there is an error. */
export function locate(
  seed: Seed,
  quote: Quote,
  place: Place,
  diagnostics: Diagnostic[],
): Span | null {
  const line = seed.lines[quote.line - 1];
  let index = -1;
  for (let n = 0; n < quote.nth; n += 1) {
    index = line === undefined ? -1 : line.text.indexOf(quote.text, index + 1);
    if (index < 0) break;
  }
  if (line === undefined || index < 0) {
    diagnostics.push(
      errorAt(
        'fragment-missing',
        place,
        `${seed.file} 第 ${quote.line} 行没有第 ${quote.nth} 处“${quote.text}”`,
        '对照原文，改正 line、text 或 nth',
      ),
    );
    return null;
  }
  return { from: line.from + index, to: line.from + index + quote.text.length };
}
