/**
 * Replaces traditional characters by simplified ones.
 *
 * @param pairs both by turns, as the data for near results holds them: 獼猕國国
 */
export function convertTraditional(text: string, pairs: string): string {
  const simplified = new Map<string, string>();
  const characters = Array.from(pairs);
  for (let index = 0; index + 1 < characters.length; index += 2) {
    simplified.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return Array.from(text, (one) => simplified.get(one) ?? one).join('');
}
