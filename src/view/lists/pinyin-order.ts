/** The collation is named in full, so that the order does not depend on the machine's settings. */
const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');

/** The place of each name among all of them by pinyin, from 0, for lists that are sorted by it. */
export function pinyinOrder(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].sort(compare).map((name, index) => [name, index]));
}
