import type { Element } from '@xmldom/xmldom';
import { splitId } from '../model/address.ts';
import { articleParts, type ArticlePart } from '../place/article-parts.ts';
import type { OutlineRecord } from './outline-of.ts';

/** Makes an element: name, attributes, then children or text. */
export type Make = (
  name: string,
  attributes: Record<string, string>,
  children?: (Element | string)[],
) => Element;

/** Which elements of Akoma Ntoso a statute's divisions are, by the letters of their keys. */
const DIVISIONS: Record<string, string> = { b: 'book', d: 'subdivision', c: 'chapter' };

/** The element of a division: 编 a book, 章 a chapter, 节 below them a section; null of other documents. */
export function divisionOf(key: string): string | null {
  if (!/^[bc]\d/.test(key)) return null;
  const last = key.split('-').at(-1) ?? '';
  return DIVISIONS[last.charAt(0)] ?? 'section';
}

/** （一）, 1. at the beginning of a paragraph, apart from its words. */
function numbered(text: string): [number: string, words: string] {
  const number =
    /^\s*(?:[（(][一二三四五六七八九十百\d]+[）)]|\d{1,2}[.．、])/u.exec(text)?.[0] ?? '';
  return [number.trim(), text.slice(number.length)];
}

/** One of 款, 项 and 目 with what stands below it. */
interface Branch {
  part: ArticlePart;
  text: string;
  below: Branch[];
}

/** 项 below their 款, 目 below their 项. */
function branches(paragraphs: readonly string[]): Branch[] {
  const parts = articleParts(paragraphs);
  const clauses: Branch[] = [];
  paragraphs.forEach((text, index) => {
    const part = parts[index];
    if (!part) return;
    const clause = clauses.at(-1);
    const above =
      part.item === null ? null : part.point === null ? clause : (clause?.below.at(-1) ?? clause);
    (above?.below ?? clauses).push({ part, text, below: [] });
  });
  return clauses;
}

const NAMES = ['paragraph', 'point', 'indent'];

function branchElement(make: Make, { part, text, below }: Branch, rank: number, article: string) {
  const [number, words] = rank === 0 ? ['', text] : numbered(text);
  const paragraph = make('p', {}, [words]);
  return make(NAMES[rank] ?? 'indent', { eId: `${article}__${part.anchor}` }, [
    ...(number === '' ? [] : [make('num', {}, [number])]),
    ...(below.length === 0
      ? [make('content', {}, [paragraph])]
      : [
          make('intro', {}, [paragraph]),
          ...below.map((one): Element => branchElement(make, one, rank + 1, article)),
        ]),
  ]);
}

/**
 * An article of a statute: 款 as paragraphs, 项 as points, 目 as indents, each with the fragment that its
 * page has; `closing` holds what is ours behind them.
 */
export function articleElement(make: Make, record: OutlineRecord, closing: Element[]): Element {
  const { key } = splitId(record.id);
  const eId = `art_${key.slice(1)}`;
  return make('article', { eId, class: 'record' }, [
    ...(record.number.printed === null ? [] : [make('num', {}, [record.number.printed])]),
    ...(record.title === null ? [] : [make('heading', {}, [record.title])]),
    ...branches(record.text.split('\n')).map((one) => branchElement(make, one, 0, eId)),
    make('wrapUp', {}, closing),
  ]);
}
