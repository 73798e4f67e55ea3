import { slicePassage, spansOf, trimPassage } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { Source } from '../editorial/schema.ts';
import type { Draft } from '../records/draft.ts';
import { cutBracket } from './bracket.ts';
import type { OutlinePlace } from './outline-place.ts';
import { runInTitleLength } from './run-in-title.ts';
import type { Paragraph } from './unwrap.ts';

/** What opens a paragraph. */
export interface Opening {
  /** 1. or （一）, with the length of what is shown as the number and of the whole mark. */
  number: { shown: number; order: number | null } | null;
  /** Length of everything before the title or text. */
  length: number;
  /** Whether the number is that of a section, whose heading is printed in the paragraph. */
  section: boolean;
}

/** Reads one paragraph of an outline: number, run-in title, text, responsibility bracket. */
export function readParagraph(
  seed: Seed,
  { passage, text }: Paragraph,
  opening: Opening,
  place: OutlinePlace,
  titles: Source['layout']['titles'],
): Draft {
  const numbered = opening.number !== null;
  const draft = place.draft(place.nextKey(opening.number?.order ?? null), place.kindOf(numbered));
  const shown = opening.number?.shown ?? 0;
  const mark = (from: number, to: number): void => {
    draft.marks.push(...spansOf(trimPassage(seed, slicePassage(passage, from, to))));
  };
  if (opening.section) draft.headings.pop();
  if (numbered) draft.number = slicePassage(passage, 0, shown);
  mark(shown, opening.length);
  const start = opening.length;
  const titled = titles === 'all' || (titles === 'numbered' && numbered);
  const length = titled ? runInTitleLength(text.slice(start)) : 0;
  const from = length > 0 ? start + length + 1 : start;
  if (length > 0) draft.title = slicePassage(passage, start, start + length);
  mark(start + length, from);
  const cut = cutBracket(slicePassage(passage, from), text.slice(from));
  draft.paragraphs = [trimPassage(seed, cut.text)];
  draft.marks.push(...cut.marks);
  if (cut.units !== null)
    draft.units = { passage: cut.units, basis: 'printed', note: '', shared: false };
  return draft;
}
