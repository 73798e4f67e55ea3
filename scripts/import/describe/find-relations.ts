import type { DocumentRelation } from '../../../src/model/document.ts';
import { findTitles } from '../../../src/text/find-titles.ts';
import type { HeadLine } from './head-lines.ts';

/** The sentences of a text that say what becomes of another, and how they say it. */
const PATTERNS: readonly { kind: DocumentRelation['kind']; clause: RegExp }[] = [
  // 2005年7月1日公布的《青岚省专利办法》同时废止。
  {
    kind: 'repeals',
    clause: /[^，。；]*《[^。；]*》[^。；，]{0,30}(?:同时废止|予以废止|自行废止|即行废止|废止)/gu,
  },
  // 《…办法》由本办法代替。
  { kind: 'replaces', clause: /(?:代替|取代|替代)[^，。；]{0,10}《[^。；]*》/gu },
  // 对《青岚省专利条例》作如下修改
  { kind: 'amends', clause: /对《[^。；]*》(?:部分条文)?作(?:如下|出(?:如下)?)?修改/gu },
];

/** 根据2019年5月6日《关于修改〈…〉的决定》第一次修正 */
const VERSION =
  /根据[^；。根]*?《[^根]*?》[^；。根]{0,20}?(?:第[一二三四五六七八九十]+次)?(?:修正|修订)/gu;

const outermost = (text: string): string[] =>
  findTitles(text)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end));

/**
 * What a text says of its bond with others, as printed: each amendment that the note under its title
 * names, what it repeals, replaces or amends. Which of the collection's documents is meant is not decided here.
 */
export function findRelations(
  lines: readonly string[],
  head: readonly HeadLine[],
): DocumentRelation[] {
  const note = head
    .filter(({ role }) => role === 'note')
    .map(({ text }) => text)
    .join('');
  const found: DocumentRelation[] = [];
  const add = (kind: DocumentRelation['kind'], quote: string) => {
    for (const printed of outermost(quote))
      if (!found.some((one) => one.kind === kind && one.printed === printed && one.quote === quote))
        found.push({ kind, document: null, printed, quote });
  };
  for (const [quote] of note.matchAll(VERSION)) add('version-of', quote);
  // 2018年9月21日…《关于修改〈…〉的决定》修正, on a line of its own.
  for (const { text } of head)
    if (/^\d{4}年.*《.*》.{0,10}(?:修正|修订)$/u.test(text)) add('version-of', text);
  const noteEnd = head.at(-1)?.line ?? 0;
  for (const line of lines.slice(noteEnd))
    for (const { kind, clause } of PATTERNS)
      for (const [quote] of line.matchAll(clause)) add(kind, quote.trim());
  return found;
}
