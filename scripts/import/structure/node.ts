import type { Paragraph } from '../blocks/unwrap.ts';
import type { Mark } from './schemes.ts';

/**
 * A numbered piece of a document with what stands below it. The body of every document and annex is one
 * tree of these, whatever schemes it is numbered by.
 */
export interface Node {
  /** Null for the root, whose own text is what stands before the first number. */
  mark: Mark | null;
  /** The paragraph that the number opens: a heading (一、总体要求) or an item (1.培育专利。…). */
  paragraph: Paragraph | null;
  /** Printed right before it and covering it and what follows: 具体措施：. */
  labels: Paragraph[];
  /** Paragraphs without a number that stand between it and its first child. */
  own: Paragraph[];
  children: Node[];
}

/** A place at which a reading breaks: a number that does not follow from the one before it. */
export interface Break {
  node: Node;
  /** The number before it in its run; 0 where it is the first. */
  before: number;
}

/** A body read by one layout. */
export interface Tree {
  root: Node;
  breaks: Break[];
}
