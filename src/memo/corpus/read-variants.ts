/** Traditional characters and their simplified ones by turns (國国項项) as a table. */
export function readVariants(pairs: string): Map<string, string> {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2)
    table.set(pairs.charAt(at), pairs.charAt(at + 1));
  return table;
}
