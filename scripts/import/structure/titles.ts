import type { Paragraph } from '../blocks/unwrap.ts';
import { runInTitleLength } from '../blocks/run-in-title.ts';
import type { Node } from './node.ts';

/** Which paragraphs may open with a title of their own; see `layout.titles` of `source.yaml`. */
export type Titles = 'numbered' | 'all' | 'none';

/** 坚持问题导向，注重分类施策。: two or three phrases of a verb and its object, and more text behind. */
const PHRASES = /^((?:[^，；：。！？“”（）\d]{4,16}，){1,2}[^，；：。！？“”（）\d]{4,16})。(?=.)/u;
/** What opens a sentence and no title: 对成效明显的园区，优先支持…; 到2025年，… */
const OPENS_SENTENCE =
  /^(?:对|为|在|按|根据|凡|自|经|如|若|当|以|从|由|各|本|该|其|到|将|把|因|除|依|与|有下列|有权|属于|符合|不得|应当|可以|未)/u;
/** Longest heading on a line of its own. */
const LONGEST_HEADING = 50;
/** （责任单位：…）, （X负责） behind a heading. */
const BRACKET = /[（(][^（）()]*[）)]$/u;

/**
 * The length of the title with which a numbered paragraph opens, its full stop left out; 0 without one.
 *
 * @example titleLength('坚持问题导向，注重分类施策。先易后难。') // 13
 * @example titleLength('对成效明显的园区，优先支持建设维权站。每年一次。') // 0
 */
export function titleLength(text: string): number {
  const plain = runInTitleLength(text);
  if (plain > 0) return plain;
  const phrases = PHRASES.exec(text)?.[1] ?? '';
  const opens = phrases.split('，').some((phrase) => OPENS_SENTENCE.test(phrase));
  return opens ? 0 : phrases.length;
}

/** Whether some words can be a heading: no sentence, or a short one with nothing behind it. */
export function isHeadingLine(words: string): boolean {
  const bare = words.trim().replace(BRACKET, '');
  if (bare.length > LONGEST_HEADING) return false;
  return !/[。；！？：…]/u.test(bare.replace(/[。：]$/u, '')) && !/[；，、]$/u.test(bare);
}

/**
 * Whether the paragraph of a node is its heading and not its text: it is no sentence, and what the node
 * says stands below it, in paragraphs or numbers of its own.
 */
export function isHeadingOnly(node: Node): boolean {
  const { paragraph, mark } = node;
  if (paragraph === null || mark === null) return false;
  const words = paragraph.text.slice(mark.length);
  const hasBelow = node.own.length > 0 || node.children.length > 0;
  if (!hasBelow || !isHeadingLine(words)) return false;
  // A whole sentence with a stop heads numbers, but no paragraph: 一、加强领导。 / （一）…
  return !words.trim().endsWith('。') || (node.own.length === 0 && !words.includes('，'));
}

/**
 * Whether paragraphs without a number open with titles too, as those of a plan do: more than half of
 * those that stand in a section.
 */
export function findTitles(paragraphs: readonly Paragraph[]): Titles {
  const titled = paragraphs.filter(({ text }) => runInTitleLength(text) > 0);
  return paragraphs.length > 3 && titled.length * 2 > paragraphs.length ? 'all' : 'numbered';
}
