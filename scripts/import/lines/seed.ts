/** One line of a seed, without its line break. */
export interface Line {
  /** 1-based. */
  number: number;
  /** Offset of its first character in the seed's text (UTF-16). */
  from: number;
  /** Offset after its last character. */
  to: number;
  text: string;
}

/** The text of one source document, byte for byte, and its lines. */
export interface Seed {
  /** Document code, e.g. `sx2022`. */
  code: string;
  /** Path relative to the project, e.g. `seeds/sx2022/document.txt`. */
  file: string;
  text: string;
  lines: Line[];
}

/** Splits a text into lines that tile it: every character is in one line or is a line break. */
export function makeSeed(code: string, file: string, text: string): Seed {
  const lines: Line[] = [];
  let from = 0;
  for (const part of text.split('\n')) {
    lines.push({ number: lines.length + 1, from, to: from + part.length, text: part });
    from += part.length + 1;
  }
  return { code, file, text, lines };
}

/** The line that an offset falls in. Throws when the offset is outside the seed: a programmer's error. */
export function lineAt(seed: Seed, offset: number): Line {
  let low = 0;
  let high = seed.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = seed.lines[middle];
    if (line !== undefined && line.from <= offset) low = middle;
    else high = middle - 1;
  }
  const line = seed.lines[low];
  if (line === undefined || offset < line.from || offset > line.to)
    throw new Error(`offset ${offset} is outside ${seed.file}`);
  return line;
}
