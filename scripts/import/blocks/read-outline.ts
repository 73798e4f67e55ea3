import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import type { Decisions } from '../editorial/decisions.ts';
import type { Source } from '../editorial/schema.ts';
import { slicePassage, spansOf, trimPassage } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import type { Draft, Reading, SetAside } from '../records/draft.ts';
import { OutlinePlace } from './outline-place.ts';
import { carry, closingDraft, isClosingLine } from './read-front.ts';
import { indicatorYears, readIndicator } from './read-indicator.ts';
import { isItem, openingOf, SECTION, type DecidedNumber } from './opening-of.ts';
import { continueItem, readParagraph } from './read-paragraph.ts';
import type { Paragraph } from './unwrap.ts';

/** 一、总体要求; 一. 总体要求 */
const CHAPTER = /^([一二三四五六七八九十]+)[、.．]/u;
/** 专栏 1 */
const BOX = /^专栏 ?(\d+)$/u;
const numberOf = (numeral: string | undefined): number => parseNumeral(numeral ?? '') ?? 0;

/** Reads a row of the indicator table that is open, or null. */
function readRow(seed: Seed, { passage, text }: Paragraph, place: OutlinePlace): Draft | null {
  const row = place.table === null ? null : readIndicator(text, place.table.years);
  if (row === null) return null;
  const draft = place.draft(`i${row.order}`, 'indicator');
  if (place.table?.title) draft.headings.push(place.table.title);
  draft.number = slicePassage(passage, 0, row.numberLength);
  draft.title = slicePassage(passage, row.titleStart, row.titleEnd);
  draft.paragraphs = [trimPassage(seed, slicePassage(passage, row.titleEnd))];
  draft.indicator = row.indicator;
  return draft;
}

/** Opens a chapter, section or box when a paragraph is nothing but its heading. */
function openHeading(text: string, place: OutlinePlace): boolean {
  const chapter = CHAPTER.exec(text);
  const section = SECTION.exec(text);
  const box = BOX.exec(text);
  if (chapter !== null && !text.endsWith('。')) place.openChapter(numberOf(chapter[1]), text);
  else if (section !== null && !text.includes('。')) place.openSection(numberOf(section[1]), text);
  else if (box !== null) place.openBox(Number(box[1]), text);
  else return false;
  return true;
}

/** Whether a numbered item comes before the next heading: then a paragraph without a number leads in to it. */
function leadsIn(
  paragraphs: readonly Paragraph[],
  index: number,
  decidedOf: (paragraph: Paragraph) => DecidedNumber | undefined,
): boolean {
  const opensItem = (p: Paragraph): boolean => decidedOf(p) !== undefined || isItem(p.text);
  const next = paragraphs
    .slice(index + 1)
    .find((p) => opensItem(p) || CHAPTER.test(p.text) || SECTION.test(p.text));
  return next !== undefined && opensItem(next);
}

/**
 * Reads a numbered outline: 一、（一）1. headings and items, boxes, an indicator table, loose paragraphs.
 * A heading is accounted for with the first record under it.
 */
export function readOutline(
  seed: Seed,
  paragraphs: readonly Paragraph[],
  layout: Source['layout'],
  { editorial, numbers }: Decisions,
): Reading {
  const decidedAt = new Map(
    numbers.flatMap((span, index) =>
      span === null ? [] : [[span.from, editorial.numbers[index]]],
    ),
  );
  const decidedOf = ({ passage }: Paragraph): DecidedNumber | undefined =>
    decidedAt.get(spansOf(passage)[0]?.from ?? -1);
  const place = new OutlinePlace(layout);
  const drafts: Draft[] = [];
  const setAside: SetAside[] = [];
  let pending: Paragraph[] = [];
  const add = (draft: Draft): void => {
    carry(draft, pending);
    pending = [];
    drafts.push(draft);
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, passage } = paragraph;
    const decided = decidedOf(paragraph);
    const years = indicatorYears(text);
    const row = readRow(seed, paragraph, place);
    const opensTable =
      place.hasHeading && indicatorYears(paragraphs[index + 1]?.text ?? '') !== null;
    if (isClosingLine(text)) {
      add(closingDraft(paragraph));
    } else if (decided === undefined && openHeading(text, place)) {
      pending.push(paragraph);
    } else if (years !== null) {
      place.table = { years, title: place.table?.title ?? pending.at(-1)?.text ?? null };
      for (const span of spansOf(passage))
        setAside.push({ span, reason: 'table-header', why: '指标表的表头，每页重复' });
    } else if (row !== null) {
      add(row);
    } else if (opensTable) {
      pending.push(paragraph);
    } else {
      const opening = openingOf(text, place, decided);
      if (opening.number === null && place.item !== null) {
        continueItem(place.item.draft, seed, paragraph);
        continue;
      }
      const isLeadIn =
        opening.number === null && place.hasHeading && leadsIn(paragraphs, index, decidedOf);
      add(readParagraph(seed, paragraph, opening, place, layout.titles, isLeadIn));
      const draft = drafts.at(-1);
      if (draft && (isLeadIn || (opening.number !== null && !opening.section)))
        place.openItem(draft, opening.isSub);
    }
  }
  const last = drafts.at(-1);
  if (last) carry(last, pending);
  return { drafts, sections: place.sections, setAside };
}
