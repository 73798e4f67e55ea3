import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';

/** As many lines as are named in a message. */
const MOST_LINES = 3;

/** A fragment that an editor quotes. */
export interface Quote {
  line: number;
  text: string;
  nth: number;
}

/** Where a quote stands instead: a line put in or left out moves all that follow. */
function whereElse(seed: Seed, { text }: Quote): string {
  const lines = seed.lines.filter((line) => line.text.includes(text)).map(({ number }) => number);
  if (lines.length === 0) return '整份原文里没有这段文字：对照原文，改正 text';
  const more = lines.length > MOST_LINES ? '等' : '';
  return `这段文字在第 ${lines.slice(0, MOST_LINES).join('、')} 行${more}：改正 line 或 nth`;
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
        whereElse(seed, quote),
      ),
    );
    return null;
  }
  return { from: line.from + index, to: line.from + index + quote.text.length };
}
