/**
 * The record keys of a document that a typed number may mean, in document order: `6` finds `p6` and
 * `t6` but not the unnumbered `x6`, `10` finds `10a` and `10b`, and a whole key (`3-1-2`, `z3-4`) finds itself.
 */
export function numberedIds(ids: readonly string[], typed: string): string[] {
  const wanted = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^第|[项条段]$/g, '');
  if (wanted === '') return [];
  return ids.filter((id) => {
    const bare = id.replace(/^[a-wyz]+(?=\d+[a-z]?$)/, '');
    return id === wanted || bare === wanted || bare.replace(/[a-z]$/, '') === wanted;
  });
}
