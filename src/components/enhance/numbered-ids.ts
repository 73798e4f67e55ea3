import { parseNumeral } from '../../text/parse-numeral.ts';

/** An item of a document as its page shows it. */
export interface Numbered {
  /** The record's key: `t45`, `3-1-2`, `z3-4`. */
  id: string;
  /** What stands in its margin: the printed number, or 段2, 项4 and 落款 where none is printed. */
  label: string;
  /** What lists call it: 任务45, 第三条之一, 印发机关和日期. */
  name: string;
}

const NUMERAL = '[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,5}';
const PLAIN = new RegExp(
  `^(任务|要点|指标|附件|段)?第?(${NUMERAL})([a-z])?(?:项|条|号|款|段)?(?:任务|要点|指标)?$`,
);
/** The letter before the number in the keys of each kind. */
const PREFIX: Record<string, string> = {
  任务: 't',
  附件: 't',
  要点: 'p',
  指标: 'i',
};

/**
 * The keys of the items that a typed number may mean, in document order: 6 finds 要点6 and 任务6 but not
 * the unnumbered x6, 任务45 one of them, 10 both 10a and 10b, 三（二）2 and 第三章第二节 places in the outline,
 * 专栏3第2项 an item of a box; a whole key (`3-1-2`) finds itself.
 */
export function numberedIds(items: readonly Numbered[], typed: string): string[] {
  const wanted = plainly(typed);
  if (wanted === '') return [];
  const ways = [wholeKey, byName, plainNumber, boxItem, place];
  for (const way of ways) {
    const found = way(items, wanted);
    if (found.length > 0) return found;
  }
  return [];
}

/** Width, blanks and the stop behind a number put aside: 53. and （六）、 as the source prints them. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s|[.、,。:]+\s*$/g, '')
    .toLowerCase();
}

type Way = (items: readonly Numbered[], wanted: string) => string[];

const wholeKey: Way = (items, wanted) => keys(items.filter(({ id }) => id === wanted));

/** 落款, 第三条之一, 二（七）: what the page itself calls an item. */
const byName: Way = (items, wanted) =>
  keys(
    items.filter(({ name, label }) =>
      [name, ...(/\d/.test(label) ? [] : [label])].some((one) => plainly(one) === wanted),
    ),
  );

const plainNumber: Way = (items, wanted) => {
  const [, word = '', numeral, letter = ''] = PLAIN.exec(wanted) ?? [];
  if (numeral === undefined) return [];
  const number = parseNumeral(numeral);
  const prefix = PREFIX[word];
  return keys(
    items.filter(({ id, label }) => {
      const [, own = '', last, suffix = ''] = /^([a-z]?)(?:\d+-)*(\d+)([a-z]?)$/.exec(id) ?? [];
      if (Number(last) !== number || (letter !== '' && suffix !== letter)) return false;
      if (prefix !== undefined) return own === prefix;
      // 段1 has no printed number and must be said; text outside the numbering has none either.
      return word === '段' ? label.startsWith('段') : own !== 'x';
    }),
  );
};

const boxItem: Way = (items, wanted) => {
  const match = new RegExp(`^专栏(${NUMERAL})(?:第?[-(.之]?(${NUMERAL})\\)?(?:项|条)?)?$`).exec(
    wanted,
  );
  if (!match) return [];
  const [box, item] = [match[1], match[2]].map((part) =>
    part === undefined ? null : parseNumeral(part),
  );
  return keys(
    items.filter(({ id }) =>
      item === null ? id.startsWith(`z${box}-`) : id === `z${box}-${item}`,
    ),
  );
};

/** A place in the outline: chapter, section, item, from its first named level on. */
const place: Way = (items, wanted) => {
  if (!/^[0-9〇零一二三四五六七八九十百章节部分第项条段款()、.-]+$/.test(wanted)) return [];
  const numbers = (wanted.match(new RegExp(NUMERAL, 'g')) ?? []).map(parseNumeral);
  if (numbers.length === 0 || numbers.includes(null)) return [];
  const key = numbers.join('-');
  const within = (id: string) => id === key || id.startsWith(`${key}-`);
  // （二）2 leaves the chapter out.
  const inSome = (id: string) => within(id.replace(/^\d+-/, ''));
  return keys(items.filter(({ id }) => (wanted.startsWith('(') ? inSome(id) : within(id))));
};

function keys(items: readonly Numbered[]): string[] {
  return items.map(({ id }) => id);
}
