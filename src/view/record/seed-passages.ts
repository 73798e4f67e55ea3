import type { LineRange } from '../../model/record.ts';

/** One line of a seed with its 1-based number. */
export interface SeedLine {
  line: number;
  text: string;
}

/** The lines that the ranges name, in order, lines without a visible character left out. */
export function seedPassages(ranges: readonly LineRange[], lines: readonly string[]): SeedLine[] {
  return ranges.flatMap(([from, to]) =>
    lines
      .slice(from - 1, to)
      .map((text, index) => ({ line: from + index, text }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
