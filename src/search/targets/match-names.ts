import { withoutPlace } from './place-names.ts';
import type { NamedPage, Table } from '../index/table.ts';
import type { Target } from './target.ts';
import { wholeUnits } from './whole-units.ts';
import { isMixed, readSpelling } from '../index/spelling.ts';
import { writePinyin } from '../index/write-pinyin.ts';

/** Pages whose names a query gives. */
export interface NameMatches {
  /** The query is one of the page's names, or its pinyin in full or in initials. */
  exact: Target[];
  /** The query is the beginning of its pinyin, or the better part of a document's title. */
  partial: Target[];
  /** The query is so much of one unit's name and of no other's: 省检 of 省检察院, 镇街 of 各镇街. */
  begun: Target[];
}

/** Initials are short and match by chance, so the beginning of them needs this many letters. */
const MIN_INITIALS = 3;
const MIN_PINYIN = 4;
/** So many characters of a title say which document is meant. */
const MIN_TITLE = 6;
/** So many are a unit's name without what the body is: 经开区 for 经开区管委会. */
const MIN_START = 3;
const BODIES = ['管委会', '委员会', '办公室'];
/** 韩城市 is a place before it is 韩城市人民政府. */
const GOVERNMENT = '人民政府';
/** So many at the beginning of a title or at the end of a unit's name do. */
const MIN_NAME = 4;

/** meixian begins many names: that of the place's document comes before its units. */
const types = ['document', 'unit', 'topic', 'section'] as const;

/** Finds the pages that a folded query names. */
export function matchNames(whole: string, table: Table): NameMatches {
  const found: NameMatches = { exact: [], partial: [], begun: [] };
  if (whole === '') return found;
  const letters = whole.replace(/[\s'’-]/g, '');
  const latin = /^[a-zü]+$/.test(letters);
  const local = withoutPlace(whole, table);
  const isLocal = (index: number) => {
    const unit = table.units[index];
    return local.some(({ level, form }) => unit?.level === level && unit.forms.includes(form));
  };
  for (const type of types) {
    table[`${type}s`].forEach((page: NamedPage, index) => {
      const own = latin ? byPinyin(letters, page.pinyin) : byWriting(whole, page, type);
      const place = type === 'unit' && isLocal(index) ? 'exact' : own;
      if (place) found[place].push({ type, index });
    });
  }
  if (found.exact.length > 0) return found;
  const begun = begunUnits(whole, [whole, ...local.map(({ form }) => form)], table);
  return begun.length === 1 ? { ...found, begun } : found;
}

/**
 * The units whose names begin so, or are so but for 各. Without its level a short beginning is a word of the
 * language (司法), and a longer one is of texts (县猕猴桃) unless no more than the body is left out.
 */
function begunUnits(whole: string, starts: readonly string[], table: Table): Target[] {
  const bodies = [
    `各${whole}`,
    ...(whole.length < MIN_START ? [] : BODIES.map((body) => whole + body)),
  ];
  const telling = starts.filter((start) => /^[省县].{1,2}$/u.test(start));
  return wholeUnits(
    (form) => bodies.includes(form) || telling.some((start) => form.startsWith(start)),
    table,
  );
}

/** The end of a unit's name or its beginning, and any good part of a document's title, say what may be meant. */
function byForm(whole: string, page: NamedPage, type: Target['type']): 'exact' | 'partial' | null {
  if (page.forms.includes(whole)) return 'exact';
  const { length } = whole;
  const isPart = (form: string) => {
    if (type === 'unit') {
      const isStart = length >= MIN_START && form === whole + GOVERNMENT;
      return isStart || (length >= MIN_NAME && form.endsWith(whole));
    }
    if (type !== 'document') return false;
    return (
      (length >= MIN_NAME && form.startsWith(whole)) ||
      (length >= MIN_TITLE && form.includes(whole))
    );
  };
  return page.forms.some(isPart) ? 'partial' : null;
}

/** 猕猴t is 猕猴桃 before it begins 猕猴桃园区管委会; with its level in front only a body can be meant. */
export const OF_LEVEL = /^(?:[省市县区全]|国家|中共)/u;

/** By a form, or by one of which some characters are written by their pinyin: 省sft, sheng知识产权ju. */
function byWriting(
  whole: string,
  page: NamedPage,
  type: Target['type'],
): 'exact' | 'partial' | null {
  const own = byForm(whole, page, type);
  // Topics are words of the texts, and found there.
  if (own || (type !== 'unit' && type !== 'document') || !isMixed(whole)) return own;
  let best: 'exact' | 'partial' | null = null;
  page.forms.forEach((form, at) => {
    const characters = Array.from(form);
    const spoken = (page.pinyin[at] ?? '').split(' ');
    let next = 0;
    const syllables = characters.map((one) =>
      /\p{Script=Han}/u.test(one) ? (spoken[next++] ?? '') : '',
    );
    const read = readSpelling(whole, characters, syllables);
    if (read?.length === characters.length) best = 'exact';
    else if (read && OF_LEVEL.test(form)) best ??= 'partial';
  });
  return best;
}

/** Whether letters are one of some names' pinyin, in full or in initials, or the beginning of one. */
export function byPinyin(letters: string, pinyins: readonly string[]): 'exact' | 'partial' | null {
  let best: 'exact' | 'partial' | null = null;
  for (const pinyin of pinyins) {
    const { full, initials } = writePinyin(pinyin);
    if (letters === full || letters === initials) return 'exact';
    const begins =
      (letters.length >= MIN_PINYIN && full.startsWith(letters)) ||
      (letters.length >= MIN_INITIALS && initials.startsWith(letters));
    if (begins) best = 'partial';
  }
  return best;
}
