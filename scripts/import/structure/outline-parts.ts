import type { Paragraph } from '../blocks/unwrap.ts';
import { readResponsibility } from '../responsibility/read-responsibility.ts';
import type { Kind } from '../../../src/model/vocabulary.ts';
import type { Titles } from './titles.ts';
import type { Node } from './node.ts';
import type { SchemeName } from './schemes.ts';
import { HEADS } from './tokens.ts';

/** How the records of an outline are made. */
export interface OutlineRules {
  /** Keys: by chapters (`3-1-2`), by points over parts (`p6`), or a record for each first number (`12`). */
  keys: 'chapter' | 'points' | 'measures';
  /** The scheme whose every number is a record, in keys by points. */
  item: SchemeName | null;
  titles: Titles;
  /** The kind of a numbered record, by the number and heading of its chapter. */
  kindOf: (chapter: { number: number; heading: string } | null) => Kind;
  /** Whether a text carries units of its own, or a deadline or figures. */
  carries: (text: string) => { units: boolean; other: boolean };
}

/** Parts of nodes, as the records of an outline need them. */

/** The place of each heading scheme in a key, counted from the highest that the text prints. */
export function slotsOf(root: Node, order: readonly SchemeName[]): Map<SchemeName, number> {
  const used = new Set<SchemeName>();
  const visit = (node: Node): void => {
    if (node.mark) used.add(node.mark.scheme);
    node.children.forEach(visit);
  };
  visit(root);
  const heads = order.filter((scheme) => HEADS.has(scheme) && used.has(scheme));
  return new Map(heads.map((scheme, index) => [scheme, index + 1]));
}

/** Whether a node is no box: a box is no part of the item that it stands below. */
export const isNoBox = ({ mark }: Node): boolean => mark?.scheme !== 'box';

/** All paragraphs of a node and of what stands below it, in order. */
export function paragraphsBelow(node: Node): Paragraph[] {
  return [
    ...node.own,
    ...node.children
      .filter(isNoBox)
      .flatMap((child) => [
        ...child.labels,
        ...(child.paragraph ? [child.paragraph] : []),
        ...paragraphsBelow(child),
      ]),
  ];
}

/** Some words without the responsibility that ends them. */
export function withoutUnits(words: string): string {
  return words.slice(0, readResponsibility(words)?.span.from ?? words.length);
}

/** The length of a heading without its responsibility and its stop. */
export function bareLength(words: string): number {
  return withoutUnits(words)
    .trimEnd()
    .replace(/[。：]$/u, '').length;
}

/** Whether text stands below a node, in numbers or in paragraphs that say more than its units. */
export function hasTextBelow({ own, children }: Node): boolean {
  return children.length > 0 || own.some((paragraph) => !isUnitsOnly(paragraph));
}

/** Whether a paragraph prints units, time limits and nothing else: 责任单位：省知识产权局. */
export function isUnitsOnly({ text }: Paragraph): boolean {
  return readResponsibility(text)?.span.from === 0;
}

/** Whether the first paragraph below a heading names its units. */
export function opensWithUnits({ own: [first] }: Node): boolean {
  return first !== undefined && isUnitsOnly(first);
}

/** The words up to the first mark of punctuation, for a section that has no title. */
export function firstWords(words: string): number {
  return /^[^，。；：！？]*/u.exec(words)?.[0].length ?? 0;
}
