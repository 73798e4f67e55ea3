import { formatNumber } from './number-format.ts';
import { numberProperties, type Styles } from './styles.ts';
import { LOST, symbolOf } from './symbols.ts';
import {
  attribute,
  child,
  children,
  descendants,
  isOn,
  nameOf,
  numberOf,
  valueOf,
  type XmlElement,
} from './xml.ts';

/** One level of a list, as `w:lvl` describes it. */
interface Level {
  start: number;
  format: string;
  custom: string | null;
  /** `第%1条`, `%1.%2`; of a bullet its character. */
  text: string;
  /** Font of a bullet's character. */
  font: string;
  /** Every number in this level's text in figures (一.1 as 1.1). */
  legal: boolean;
  /** Begins anew after a number of a level below this one (0-based); 0 never. */
  restart: number;
  suffix: 'tab' | 'space' | 'nothing';
  style: string | null;
  hidden: boolean;
}

/** A list (`w:num`): its levels with its own overrides, and the count that it shares with others. */
interface List {
  abstract: number;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

/** What Word prints before a paragraph. */
export interface Printed {
  /** The number or bullet itself: `（一）`, `第三条`, `•`. */
  text: string;
  /** What parts it from the text: Word's tab is as wide as a blank. */
  suffix: Level['suffix'];
  /** Whether it counts; a bullet does not. */
  isBullet: boolean;
  /** A format of numbers that is not known here: what was printed is then not known either. */
  unknownFormat: string | null;
}

/** Counts the numbered paragraphs of one story of text, in document order. */
export interface Numbering {
  /** The number of the next paragraph with these properties; null where none is printed. */
  next(pPr: XmlElement | null): Printed | null;
}

const DEEPEST = 9;

function readLevel(lvl: XmlElement, index: number): Level {
  // Newer formats stand in mc:AlternateContent, the choice before the fallback.
  const numFmt =
    child(lvl, 'numFmt') ?? [...descendants(lvl)].find((e) => nameOf(e) === 'numFmt') ?? null;
  const suffix = valueOf(lvl, 'suff');
  const fonts = child(child(lvl, 'rPr'), 'rFonts');
  return {
    // ECMA-376 17.9.25 says 0 where it is left out.
    start: numberOf(lvl, 'start') ?? 0,
    format: attribute(numFmt, 'val') ?? 'decimal',
    custom: attribute(numFmt, 'format'),
    text: valueOf(lvl, 'lvlText') ?? '',
    font: attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? '',
    legal: isOn(lvl, 'isLgl') ?? false,
    restart: numberOf(lvl, 'lvlRestart') ?? index,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    style: valueOf(lvl, 'pStyle'),
    hidden: isOn(child(lvl, 'rPr'), 'vanish') ?? false,
  };
}

function readLevels(parent: XmlElement | null): Map<number, Level> {
  return new Map(
    children(parent, 'lvl').map((lvl) => {
      const index = Number(attribute(lvl, 'ilvl') ?? 0);
      return [index, readLevel(lvl, index)];
    }),
  );
}

/** The lists of `numbering.xml` by id, styles of lists followed to what they stand for. */
function readLists(root: XmlElement | null, styles: Styles): Map<number, List> {
  const abstracts = new Map(
    children(root, 'abstractNum').map((one) => [Number(attribute(one, 'abstractNumId')), one]),
  );
  const nums = new Map(children(root, 'num').map((num) => [Number(attribute(num, 'numId')), num]));
  const abstractOf = (id: number, seen: ReadonlySet<number>): number => {
    const link = valueOf(abstracts.get(id) ?? null, 'numStyleLink');
    const numId = link === null ? null : styles.listOf(link);
    const next = numId === null ? null : numberOf(nums.get(numId) ?? null, 'abstractNumId');
    return next === null || seen.has(next) ? id : abstractOf(next, new Set([...seen, next]));
  };
  return new Map(
    [...nums].map(([id, num]) => {
      const abstract = abstractOf(numberOf(num, 'abstractNumId') ?? -1, new Set());
      const levels = readLevels(abstracts.get(abstract) ?? null);
      const starts = new Map<number, number>();
      for (const override of children(num, 'lvlOverride')) {
        const index = Number(attribute(override, 'ilvl') ?? 0);
        const own = child(override, 'lvl');
        if (own !== null) levels.set(index, readLevel(own, index));
        const start = numberOf(override, 'startOverride');
        if (start !== null) starts.set(index, start);
      }
      return [id, { abstract, levels, starts }];
    }),
  );
}

/** Which list and level a paragraph counts in: what it says itself, else its nearest style. */
function placeOf(
  pPr: XmlElement | null,
  styles: Styles,
  lists: ReadonlyMap<number, List>,
): { id: number; list: List; level: number } | null {
  const own = numberProperties(pPr);
  let { numId, level } = own;
  if (numId === null)
    for (const style of styles.chainOf(valueOf(pPr, 'pStyle'))) {
      const said = numberProperties(child(style, 'pPr'));
      if (said.numId === null) {
        level ??= said.level;
        continue;
      }
      numId = said.numId;
      const id = attribute(style, 'styleId');
      const linked = [...(lists.get(numId)?.levels ?? [])].find(([, { style: of }]) => of === id);
      level ??= linked?.[0] ?? said.level;
      break;
    }
  const list = lists.get(numId ?? 0);
  return numId === null || numId === 0 || list === undefined
    ? null
    : { id: numId, list, level: Math.min(Math.max(level ?? 0, 0), DEEPEST - 1) };
}

/**
 * The numbers that Word computes and no part of the text holds: levels, styles, overrides and restarts
 * as ECMA-376 17.9 has them. Lists that share an abstract definition share its count.
 */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const lists = readLists(root, styles);
  /** Of each abstract definition, the last number of each level; none where it begins anew. */
  const counts = new Map<number, (number | undefined)[]>();
  /** The overrides of a start that have had their effect. */
  const begun = new Set<string>();

  const startOf = ({ levels, starts }: List, level: number): number =>
    starts.get(level) ?? levels.get(level)?.start ?? 1;

  const count = (id: number, list: List, level: number): (number | undefined)[] => {
    const numbers = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, numbers);
    const override = `${id}/${level}`;
    const last = numbers[level];
    const begins = last === undefined || (list.starts.has(level) && !begun.has(override));
    begun.add(override);
    numbers[level] = begins ? startOf(list, level) : last + 1;
    for (let deeper = level + 1; deeper < DEEPEST; deeper += 1)
      if (level < (list.levels.get(deeper)?.restart ?? deeper)) numbers[deeper] = undefined;
    return numbers;
  };

  return {
    next(pPr) {
      const place = placeOf(pPr, styles, lists);
      if (place === null) return null;
      const { id, list, level } = place;
      const own = list.levels.get(level);
      const numbers = count(id, list, level);
      if (own === undefined || own.hidden) return null;
      const { suffix } = own;
      if (own.format === 'bullet') {
        const text = [...own.text]
          .map((character) => symbolOf(own.font, character.codePointAt(0) ?? 0))
          .join('')
          // Whatever its shape, it is a mark before a point of a list and no word.
          .replaceAll(LOST, '•');
        return text === '' ? null : { text, suffix, isBullet: true, unknownFormat: null };
      }
      let unknownFormat: string | null = null;
      const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const of = list.levels.get(index);
        if (of === undefined) return '';
        const format = own.legal && of.format !== 'none' ? 'decimal' : of.format;
        const n = numbers[index] ?? startOf(list, index);
        const written = formatNumber(n, format, of.custom);
        if (written === null) unknownFormat = format;
        return written ?? LOST;
      });
      return text === '' ? null : { text, suffix, isBullet: false, unknownFormat };
    },
  };
}
