import { formatNumeral } from '../text/format-numeral.ts';
import { parseNumeral } from '../text/parse-numeral.ts';

/** A 款, 项 or 目 of an article. It has no page of its own: it is marked on the page of its article. */
export interface ArticlePart {
  clause: number;
  /** Null for the 款 itself. */
  item: number | null;
  /** Null for a 款 or 项. */
  point: number | null;
  /** As it is cited behind its article: 第一款第（二）项. */
  label: string;
  /** The fragment that leads to it: `k1-x2`. */
  anchor: string;
}

/** The places within an article that a citation names; null where it names none of that rank. */
export type Within = Pick<ArticlePart, 'point'> & { clause: number | null; item: number | null };

/** （二）重复侵权的 */
const ITEM = /^[（(]([一二三四五六七八九十百]+)[）)]/u;
/** 1.重复侵权的, （1）重复侵权的 */
const POINT = /^(?:(\d{1,2})[.．、]|[（(](\d{1,2})[）)])/u;

/**
 * The 款, 项 and 目 of an article by its printed paragraphs, one each: a paragraph without a number is a
 * 款, （一） an item of the 款 before it, 1. a point of the item.
 */
export function articleParts(paragraphs: readonly string[]): ArticlePart[] {
  let clause = 0;
  let item: number | null = null;
  return paragraphs.map((paragraph) => {
    const text = paragraph.trim();
    const ofItem = parseNumeral(ITEM.exec(text)?.[1] ?? '');
    const [, bare, bracketed] = POINT.exec(text) ?? [];
    const ofPoint = Number(bare ?? bracketed ?? 0);
    if (ofItem === null && (ofPoint === 0 || item === null)) {
      clause += 1;
      item = null;
    } else if (ofItem !== null) {
      clause ||= 1;
      item = ofItem;
    }
    const point = ofItem === null && item !== null ? ofPoint : null;
    return { clause, item, point, ...nameOf({ clause, item, point }) };
  });
}

function nameOf({ clause, item, point }: Pick<ArticlePart, 'clause' | 'item' | 'point'>) {
  const parts = [
    `第${formatNumeral(clause)}款`,
    ...(item === null ? [] : [`第（${formatNumeral(item)}）项`]),
    ...(point === null ? [] : [`第${point}目`]),
  ];
  const anchor = [
    `k${clause}`,
    ...(item === null ? [] : [`x${item}`]),
    ...(point === null ? [] : [`m${point}`]),
  ];
  return { label: parts.join(''), anchor: anchor.join('-') };
}

const NUMBER = '[（(]?([\\d〇零一二三四五六七八九十百]+)[）)]?';
const WITHIN = new RegExp(
  `条(?:之[一二三四五六七八九十]+)?(?:第?${NUMBER}款)?(?:第?${NUMBER}项)?(?:第?${NUMBER}目)?$`,
  'u',
);

/** What a citation names within an article: 第三条第一款第（二）项; null where it names the article alone. */
export function readWithin(citation: string): Within | null {
  const [, clause, item, point] = WITHIN.exec(citation) ?? [];
  const value = (text: string | undefined) => (text === undefined ? null : parseNumeral(text));
  const within = { clause: value(clause), item: value(item), point: value(point) };
  return within.clause === null && within.item === null && within.point === null ? null : within;
}

/** The parts that a citation means; 第三条第（二）项 leaves out the 款 where only one has items. */
export function partsMeant(parts: readonly ArticlePart[], within: Within): ArticlePart[] {
  return parts.filter(
    ({ clause, item, point }) =>
      (within.clause === null || within.clause === clause) &&
      within.item === item &&
      within.point === point,
  );
}
