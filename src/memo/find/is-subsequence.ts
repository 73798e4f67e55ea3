/** Whether all characters of `short` stand in `long` in this order: 省十四五规划 in the plan's title. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const one of short) {
    const found = long.indexOf(one, at);
    if (found < 0) return false;
    at = found + one.length;
  }
  return true;
}
