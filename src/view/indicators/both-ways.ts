/**
 * A list's two orders by one of its data attributes, as the select of its filter offers them: those
 * of a column head, which is pressed once or twice.
 *
 * @param key name of the data attribute, e.g. `base`
 * @param what what it is, e.g. `2020年的数值`
 */
export function bothWays(key: string, what: string): [string, string][] {
  return [
    [key, `按${what}`],
    [`-${key}`, `按${what}，倒排`],
  ];
}
