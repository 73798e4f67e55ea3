import { parseNumeral } from '../../../src/text/parse-numeral.ts';
import type { Editorial } from '../editorial/schema.ts';
import type { OutlinePlace } from './outline-place.ts';
import { runInTitleLength } from './run-in-title.ts';

/** （一）指导思想, (一)指导思想 */
export const SECTION = /^[（(]([一二三四五六七八九十]+)[）)]/u;
/** 1.坚持党的领导; 23. 制定…; 1、制定…; １．制定… */
const ITEM = /^([\d０-９]+)[.．、] ?/u;
/** （1）制定…: a part of the item above it, or an item where there is none. */
const SUB_ITEM = /^[（(]([\d０-９]+)[）)]/u;
/** ——知识产权高质量创造 */
const DASH = /^——/u;
/** What parts a number from what follows it. */
const STOP = /^[.．、]? ?/u;

/** The value of figures of either width. */
const valueOf = (figures = ''): number => Number(figures.normalize('NFKC'));

/** The editors' word on the number of a paragraph. */
export type DecidedNumber = Editorial['numbers'][number];

/** What opens a paragraph. */
export interface Opening {
  /** 1. or （一）, with the length of what is shown as the number, 0 when the print has lost it. */
  number: { shown: number; order: number | null } | null;
  /** Length of everything before the title or text. */
  length: number;
  /** Whether the number is that of a section, whose heading is printed in the paragraph. */
  section: boolean;
  /** Whether the number is of the lower rank, （1）; true where there is none. */
  isSub: boolean;
  /** The key that the editors give it; null where the number tells. */
  key: string | null;
}

/** Whether a paragraph begins with the number of an item. */
export function isItem(text: string): boolean {
  return ITEM.test(text) || SUB_ITEM.test(text);
}

/** The opening of a paragraph on whose number the editors have spoken. */
function decidedOpening(text: string, { printed, key }: DecidedNumber): Opening {
  const shown = printed === null || !text.startsWith(printed) ? 0 : printed.length;
  return {
    number: { shown, order: shown === 0 ? null : Number(/\d+/u.exec(printed ?? '')?.[0] ?? 0) },
    length: shown === 0 ? 0 : shown + (STOP.exec(text.slice(shown))?.[0].length ?? 0),
    section: false,
    isSub: /^[（(]/u.test(printed ?? ''),
    key,
  };
}

/** Opens the section of （一）知识产权高质量创造。…, whose heading and paragraph share a line. */
function openRunInSection(text: string, place: OutlinePlace): Opening | null {
  const match = SECTION.exec(text);
  if (match === null) return null;
  const { length } = match[0];
  const heading = text.slice(0, length + runInTitleLength(text.slice(length)));
  place.openSection(parseNumeral(match[1] ?? '') ?? 0, heading);
  return { number: { shown: length, order: null }, length, section: true, isSub: true, key: null };
}

/** What opens a paragraph: a number of which the editors speak, a section's, an item's, a dash, or nothing. */
export function openingOf(
  text: string,
  place: OutlinePlace,
  decided: DecidedNumber | undefined,
): Opening {
  if (decided !== undefined) return decidedOpening(text, decided);
  const section = openRunInSection(text, place);
  if (section !== null) return section;
  const item = ITEM.exec(text);
  const standsAlone = place.hasHeading && place.item?.isSub !== false;
  const sub = standsAlone ? SUB_ITEM.exec(text) : null;
  const found = item ?? sub;
  const plain = { section: false, isSub: item === null, key: null };
  if (found === null) return { ...plain, number: null, length: DASH.exec(text)?.[0].length ?? 0 };
  const shown = sub === null ? (found[1]?.length ?? 0) : found[0].length;
  return { ...plain, number: { shown, order: valueOf(found[1]) }, length: found[0].length };
}
