import { slicePassage, spansOf, trimPassage } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { Source } from '../editorial/schema.ts';
import type { Draft } from '../records/draft.ts';
import { cutBracket } from './bracket.ts';
import type { OutlinePlace } from './outline-place.ts';
import type { Opening } from './opening-of.ts';
import { runInTitleLength } from './run-in-title.ts';
import type { Paragraph } from './unwrap.ts';

/**
 * Reads one paragraph of an outline: number, run-in title, text, responsibility bracket.
 *
 * @param isLeadIn it stands before the numbered items of its section, and counts as their 0
 */
export function readParagraph(
  seed: Seed,
  { passage, text }: Paragraph,
  opening: Opening,
  place: OutlinePlace,
  titles: Source['layout']['titles'],
  isLeadIn = false,
): Draft {
  const numbered = opening.number !== null;
  const order = opening.number?.order ?? (isLeadIn ? 0 : null);
  const draft = place.draft(place.nextKey(order, opening.key), place.kindOf(numbered));
  const shown = opening.number?.shown ?? 0;
  const mark = (from: number, to: number): void => {
    draft.marks.push(...spansOf(trimPassage(seed, slicePassage(passage, from, to))));
  };
  if (opening.section) draft.headings.pop();
  if (shown > 0) draft.number = slicePassage(passage, 0, shown);
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

/** Adds a paragraph without a number, or with one of a lower rank, to the item that it is part of. */
export function continueItem(draft: Draft, seed: Seed, { passage, text }: Paragraph): void {
  const cut = cutBracket(passage, text);
  const paragraph = trimPassage(seed, cut.text);
  if (paragraph.length > 0) draft.paragraphs.push(paragraph);
  draft.marks.push(...cut.marks);
  if (cut.units === null) return;
  if (draft.units === null)
    draft.units = { passage: cut.units, basis: 'printed', note: '', shared: false };
  else draft.units.passage = [...draft.units.passage, ...cut.units];
}
