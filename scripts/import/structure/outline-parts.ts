import type { Paragraph } from '../blocks/unwrap.ts';
import { readResponsibility } from '../responsibility/read-responsibility.ts';
import type { Node } from './node.ts';

/** Parts of nodes, as the records of an outline need them. */

/** All paragraphs of a node and of what stands below it, in order. */
export function paragraphsBelow(node: Node): Paragraph[] {
  return [
    ...node.own,
    ...node.children.flatMap((child) => [
      ...child.labels,
      ...(child.paragraph ? [child.paragraph] : []),
      ...paragraphsBelow(child),
    ]),
  ];
}

/** The length of some words without the responsibility and the stop that end them. */
export function bareLength(words: string): number {
  const end = readResponsibility(words)?.span.from ?? words.length;
  return words
    .slice(0, end)
    .trimEnd()
    .replace(/[。：]$/u, '').length;
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
