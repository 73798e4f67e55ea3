import { slicePassage, spansOf, type Passage, type Span } from '../lines/passage.ts';

/** A paragraph cut into its text and the responsibility bracket that ends it. */
export interface Bracketed {
  text: Passage;
  /** What stands between the brackets, or null. */
  units: Passage | null;
  /** The brackets themselves. */
  marks: Span[];
}

/** （责任单位：县市场监管局、发改局，配合单位：各镇街） at the end of a paragraph, brackets of either width. */
const BRACKET = /[（(](责任单位[:：][^（）()]*)[）)]$/u;

/** Takes the responsibility bracket off the end of a paragraph. */
export function cutBracket(passage: Passage, text: string): Bracketed {
  const match = BRACKET.exec(text);
  if (match === null) return { text: passage, units: null, marks: [] };
  const inner = match.index + 1;
  const end = text.length - 1;
  return {
    text: slicePassage(passage, 0, match.index),
    units: slicePassage(passage, inner, end),
    marks: spansOf([...slicePassage(passage, match.index, inner), ...slicePassage(passage, end)]),
  };
}
