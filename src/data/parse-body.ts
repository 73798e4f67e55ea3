/** A run of printed text, or the mark of a note. */
export type BodyPiece =
  | { kind: 'text'; text: string }
  /** Words that have a reading; `note` is the note's id. */
  | { kind: 'reading'; note: string; text: string }
  /** A place where words are lost. */
  | { kind: 'gap'; note: string };

/** The elements that the importer writes, an escaped character, a parted one, a coded one, or plain text. */
const TOKEN =
  /<Reading n="([^"]+)">|(<\/Reading>)|<Gap n="([^"]+)" \/>|\\([!-/:-@[-`{-~])|\{'([:.@])'\}|&#(\d+);|([^\\`*_{}[\]<>&~|@#!$]+)/gy;

/**
 * Reads the body of a record's MDX file, the inverse of what `scripts/import/mdx/write-mdx.ts` writes: a
 * paragraph a line, `<Reading n="…">…</Reading>`, `<Gap n="…" />`, and everything else escaped. Throws
 * on any other markup, since a script writes these files and nobody edits them.
 */
export function parseBody(body: string): BodyPiece[][] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map(parseParagraph);
}

function parseParagraph(line: string): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let open: { kind: 'text' | 'reading'; note: string; text: string } = plain();
  const close = () => {
    if (open.kind === 'reading') pieces.push({ kind: 'reading', note: open.note, text: open.text });
    else if (open.text !== '') pieces.push({ kind: 'text', text: open.text });
    open = plain();
  };
  let at = 0;
  for (const match of line.matchAll(TOKEN)) {
    const [whole, reading, readingEnd, gap, escaped, parted, code, text] = match;
    at = match.index + whole.length;
    if (reading !== undefined) {
      close();
      open = { kind: 'reading', note: reading, text: '' };
    } else if (readingEnd !== undefined) {
      close();
    } else if (gap !== undefined) {
      close();
      pieces.push({ kind: 'gap', note: gap });
    } else {
      open.text += escaped ?? parted ?? text ?? String.fromCodePoint(Number(code));
    }
  }
  if (at !== line.length || open.kind === 'reading') throw new Error(`not our MDX: ${line}`);
  close();
  return pieces;
}

function plain(): { kind: 'text'; note: string; text: string } {
  return { kind: 'text', note: '', text: '' };
}
