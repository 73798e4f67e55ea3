import { parseNumeral } from '../../src/text/parse-numeral.ts';
import type { Kind } from '../../src/model/vocabulary.ts';
import { slicePassage, spansOf, trimPassage } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import { emptyDraft, type Draft, type Reading, type SectionDraft } from '../records/draft.ts';
import type { Source } from '../editorial/schema.ts';
import { cutBracket } from './bracket.ts';
import { isIndicatorHeader, readIndicator, type IndicatorYears } from './read-indicator.ts';
import { carry, closingDraft, isClosingLine } from './read-front.ts';
import { runInTitleLength } from './run-in-title.ts';
import type { Paragraph } from './unwrap.ts';

/** The kinds of paragraph that an outline is made of, with the rank of the headings. */
const CHAPTER = /^([一二三四五六七八九十]+)、/u;
const SECTION = /^（([一二三四五六七八九十]+)）/u;
const ITEM = /^(\d+)([.．]) ?/u;
const BOX = /^专栏 ?(\d+)$/u;
const DASH = /^——/u;

/** Where the reader stands in the outline. */
interface Place {
  chapter: number;
  section: number;
  box: number;
  /** Headings in force, outermost first. */
  stack: { section: SectionDraft; printed: string }[];
  /** Records so far in this chapter, section or box. */
  count: number;
  years: IndicatorYears | null;
}

const numberOf = (numeral: string): number => {
  const parsed = parseNumeral(numeral);
  return parsed ?? 0;
};

/** Reads a numbered outline: 一、（一）1. headings and items, boxes, an indicator table, loose paragraphs. */
export function readOutline(seed: Seed, paragraphs: readonly Paragraph[], layout: Source['layout']): Reading {
  const reading: Reading = { drafts: [], sections: [], setAside: [] };
  const place: Place = { chapter: 0, section: 0, box: 0, stack: [], count: 0, years: null };
  let pending: Paragraph[] = [];

  const open = (depth: 1 | 2 | 3, key: string, printed: string): SectionDraft => {
    place.stack = place.stack.filter(({ section }) => section.depth < depth);
    const section: SectionDraft = {
      key,
      depth,
      parent: place.stack.at(-1)?.section.key ?? null,
      headings: [printed],
    };
    reading.sections.push(section);
    place.stack.push({ section, printed });
    place.count = 0;
    return section;
  };
  const add = (draft: Draft): void => {
    carry(draft, pending);
    pending = [];
    reading.drafts.push(draft);
  };
  const inPlace = (key: string, kind: Kind): Draft => {
    const draft = emptyDraft(key, kind);
    draft.headings = place.stack.map(({ printed }) => printed);
    draft.sections = place.stack.map(({ section }) => section.key);
    return draft;
  };
  const nextKey = (item: number | null): string => {
    if (layout.keys === 'flat') return item === null ? '' : `p${item}`;
    place.count = item ?? place.count + 1;
    if (place.box > 0) return `z${place.box}-${place.count}`;
    return `${place.chapter}-${place.section}-${place.count}`;
  };
  const kindOf = (numbered: boolean): Kind => {
    if (place.box > 0) return 'box-item';
    const kinds = layout.kinds;
    return numbered
      ? (kinds[String(place.chapter)] ?? kinds['default'] ?? 'paragraph')
      : layout.keys === 'flat'
        ? 'notice'
        : 'paragraph';
  };

  for (const paragraph of paragraphs) {
    const { text, passage } = paragraph;
    const chapter = CHAPTER.exec(text);
    const section = SECTION.exec(text);
    const item = ITEM.exec(text);
    const box = BOX.exec(text);
    if (isClosingLine(text)) {
      add(closingDraft(paragraph));
    } else if (chapter !== null && !text.endsWith('。')) {
      place.chapter = numberOf(chapter[1] ?? '');
      place.section = 0;
      place.box = 0;
      open(1, layout.keys === 'flat' ? `s${place.chapter}` : String(place.chapter), text);
      pending.push(paragraph);
    } else if (section !== null && !text.includes('。')) {
      place.section = numberOf(section[1] ?? '');
      place.box = 0;
      open(2, `${place.chapter}-${place.section}`, text);
      pending.push(paragraph);
    } else if (box !== null) {
      place.box = Number(box[1]);
      open(3, `z${place.box}`, text);
      pending.push(paragraph);
    } else if (isIndicatorHeader(text)) {
      place.years = isIndicatorHeader(text);
      reading.setAside.push(
        ...spansOf(passage).map((span) => ({ span, reason: 'table-header' as const, why: '指标表的表头' })),
      );
    } else if (place.years !== null && readIndicator(text, place.years) !== null) {
      const row = readIndicator(text, place.years);
      if (row === null) continue;
      const draft = inPlace(`i${row.order}`, 'indicator');
      draft.number = slicePassage(passage, 0, row.numberLength);
      draft.title = slicePassage(passage, row.titleStart, row.titleEnd);
      draft.paragraphs = [trimPassage(seed, slicePassage(passage, row.titleEnd))];
      draft.indicator = row.indicator;
      add(draft);
    } else if (!/[。！？…）)]$/u.test(text) && section === null && item === null && place.box === 0 && !DASH.test(text) && place.stack.length > 0) {
      // The title of a table: printed between paragraphs, ends no sentence.
      pending.push(paragraph);
    } else {
      if (section !== null) {
        // （一）知识产权高质量创造。…: heading and paragraph in one line.
        place.section = numberOf(section[1] ?? '');
        const printed = text.slice(0, section[0].length + runInTitleLength(text.slice(section[0].length)));
        open(2, `${place.chapter}-${place.section}`, printed);
      }
      const numbered = section !== null || item !== null;
      const key = nextKey(item === null ? null : Number(item[1]));
      const draft = inPlace(key, kindOf(numbered));
      if (section !== null) {
        draft.headings.pop();
        draft.number = slicePassage(passage, 0, section[0].length);
      } else if (item !== null) {
        draft.number = slicePassage(passage, 0, item[1]?.length ?? 0);
        draft.marks.push(...spansOf(trimPassage(seed, slicePassage(passage, item[1]?.length ?? 0, item[0].length))));
      }
      const dash = DASH.exec(text);
      if (dash !== null) draft.marks.push(...spansOf(slicePassage(passage, 0, dash[0].length)));
      const start = (section ?? item ?? dash)?.[0].length ?? 0;
      const body = text.slice(start);
      const titled = layout.titles === 'all' || (layout.titles === 'numbered' && numbered);
      const length = titled ? runInTitleLength(body) : 0;
      if (length > 0) {
        draft.title = slicePassage(passage, start, start + length);
        draft.marks.push(...spansOf(slicePassage(passage, start + length, start + length + 1)));
      }
      const from = length > 0 ? start + length + 1 : start;
      const cut = cutBracket(slicePassage(passage, from), text.slice(from));
      draft.paragraphs = [trimPassage(seed, cut.text)];
      draft.marks.push(...cut.marks);
      if (cut.units !== null) draft.units = { passage: cut.units, basis: 'printed', note: '', shared: false };
      add(draft);
    }
  }
  const last = reading.drafts.at(-1);
  if (last) carry(last, pending);
  return reading;
}
