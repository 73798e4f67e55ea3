/** How sure it is that a value is the right one. */
export type Sureness = 'high' | 'medium' | 'low';

/** A value that was found in a text, and where. */
export interface Found<T> {
  value: T;
  /** In Chinese, for the editor: `第 3 行`, `没有找到`. */
  where: string;
  sure: Sureness;
}

/** A value found at a line (1-based). */
export function atLine<T>(value: T, line: number, sure: Sureness = 'high', what = ''): Found<T> {
  return { value, where: `第 ${line} 行${what}`, sure };
}

/** What the text does not say. */
export function notPrinted<T>(value: T, what = '原文没有印'): Found<T> {
  return { value, where: what, sure: 'high' };
}
