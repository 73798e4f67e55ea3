import { lastOf } from '../../text/last-of.ts';
import type { NearData } from '../index/near-data.ts';
import type { NamedPage, Table } from '../index/table.ts';
import { writePinyin } from '../index/write-pinyin.ts';
import type { Target } from '../targets/target.ts';
import { wholeUnits } from '../targets/whole-units.ts';
import { isBody, mayBeSameBody } from './bodies.ts';
import { COST, differenceCost, limitOf } from './costs.ts';
import { cutIntoWords, type Words } from './lexicon.ts';

/** A page that may be meant by its name. */
export interface NamedOffer {
  target: Target;
  cost: number;
}

/** 省科协 is no slip for 省律协. */
const MIN_NAME = 4;
const MIN_LATIN = 6;
/** In the name of a body of this length any character may be wrong; 县民政局 and 县财政局 are two bodies. */
const LONG_BODY = 6;

/** Units, documents and topics of which a name differs from what was typed in a slip, the cheapest first. */
export function slippedNames(whole: string, table: Table, near: NearData): NamedOffer[] {
  if (/^[a-z]+$/.test(whole)) return slippedPinyin(whole, table);
  if (whole.length < MIN_NAME) return [];
  const limit =
    isBody(whole) && whole.length < LONG_BODY ? limitOf(MIN_NAME) : limitOf(whole.length);
  const costOf = ({ forms }: NamedPage) =>
    Math.min(
      ...forms
        .filter((form) => Math.abs(form.length - whole.length) <= 1 && mayBeSameBody(whole, form))
        .map((form) => differenceCost(whole, form, near, 0)),
    );
  return pagesOf(table)
    .map(({ target, page }) => ({ target, cost: costOf(page) }))
    .filter(({ cost }) => cost <= limit)
    .map(({ target, cost }) => ({ target, cost: cost + COST.name }))
    .sort((a, b) => a.cost - b.cost);
}

/** Pages of which the pinyin differs in one letter: szscjgj, shengfsyuan. */
function slippedPinyin(whole: string, table: Table): NamedOffer[] {
  if (whole.length < MIN_LATIN) return [];
  const isNear = (letters: string) => isOneLetterApart(whole, letters);
  return pagesOf(table)
    .filter(({ page }) =>
      page.pinyin.some((pinyin) => Object.values(writePinyin(pinyin)).some(isNear)),
    )
    .map(({ target }) => ({ target, cost: COST.rhyme }));
}

/** One letter replaced, missing or too many. */
function isOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rests = [
    [a.slice(start + 1), b.slice(start + 1)],
    [a.slice(start), b.slice(start + 1)],
    [a.slice(start + 1), b.slice(start)],
  ];
  return rests.some(([x, y]) => x === y);
}

function pagesOf(table: Table): { target: Target; page: NamedPage }[] {
  return (['unit', 'document', 'topic'] as const).flatMap((type) =>
    table[`${type}s`].map((page: NamedPage, index) => ({ target: { type, index }, page })),
  );
}

const MIN_FORM = 3;
/** 人行 keeps two characters of 人民银行; of 省会 the first says only the level. */
const MIN_SHORT = /^[^省市县全国]./u;
/** A short form keeps at least one character of so many. */
const LEFT_OUT = 3;

/**
 * Units that a short form may mean. It keeps of a name's words the first characters, and the last character
 * of all: 运促司 is 运用|促进|司, 县工信局 is 县|商务|和|工业|信息化|局. 省民政厅 is not 省|人民|政府|办公厅, in
 * which 民 begins no word.
 */
export function shortNames(whole: string, table: Table, words: Words): NamedOffer[] {
  if (whole.length < MIN_FORM && !MIN_SHORT.test(whole)) return [];
  const isShort = (form: string) =>
    form.length > whole.length &&
    form.length <= LEFT_OUT * whole.length &&
    form.startsWith(whole.slice(0, 1)) &&
    form.endsWith(whole.slice(-1)) &&
    mayBeSameBody(whole, form) &&
    keepsBeginnings(whole, cutIntoWords(form, words));
  // 市监局 of 县 is said at 眉县 with the place in front.
  const own = (form: string) => form.replace(/^.{1,2}(?=[省县])/u, '');
  const isMeant = (form: string) => isShort(form) || isShort(own(form));
  return wholeUnits(isMeant, table).map((target) => {
    const lengths = (table.units[target.index]?.forms ?? [])
      .filter(isMeant)
      .map(({ length }) => length);
    return { target, cost: (Math.min(...lengths) - whole.length) * COST.omitted };
  });
}

/** Whether a short form is made of the beginnings of a name's words in their order, and its last character. */
function keepsBeginnings(short: string, words: readonly string[]): boolean {
  const last = lastOf(words) ?? '';
  const fits = (at: number, word: number): boolean => {
    if (at === short.length) return word === words.length;
    if (word === words.length) return false;
    const own = words[word] ?? '';
    if (word === words.length - 1) {
      // 院 of 法院, 行 of 银行: the last character says what the body is.
      const rest = short.slice(at);
      return (
        own.startsWith(rest) || rest === last.slice(-1) || rest === own.charAt(0) + last.slice(-1)
      );
    }
    for (let length = 0; length <= own.length; length += 1) {
      if (length > 0 && short.charAt(at + length - 1) !== own.charAt(length - 1)) break;
      if (fits(at + length, word + 1)) return true;
    }
    return false;
  };
  return fits(0, 0);
}
