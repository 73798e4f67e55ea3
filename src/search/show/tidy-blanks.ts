const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;

/**
 * Takes out the blanks that a scan left beside Han characters and wide punctuation (2022 年); other
 * runs of blanks become one.
 */
export function tidyBlanks(text: string): string {
  return text.trim().replace(/\s+/gu, (run: string, at: number, whole: string) => {
    const before = Array.from(whole.slice(Math.max(0, at - 2), at)).pop() ?? '';
    const after = Array.from(whole.slice(at + run.length, at + run.length + 2))[0] ?? '';
    return WIDE.test(before) || WIDE.test(after) ? '' : ' ';
  });
}
