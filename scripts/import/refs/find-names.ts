import type { FoundTitle } from '../../../src/text/find-titles.ts';
import { fold } from '../../../src/text/fold.ts';

/**
 * The forms in which a text prints one of the names, outside titles: `龙腾` in 组织开展“龙腾”行动. A name
 * that an editor writes in quotation marks counts only where the text has them too (“专利周”).
 */
export function findNames(
  text: string,
  names: readonly string[],
  titles: readonly FoundTitle[],
): string[] {
  // Most entries have no such name, and a long text takes long to fold.
  if (names.length === 0) return [];
  const { folded, map } = fold(text);
  const found: string[] = [];
  for (const name of names) {
    const quoted = /^[“"]/u.test(name);
    const needle = fold(name).folded;
    for (
      let at = folded.indexOf(needle);
      at >= 0;
      at = folded.indexOf(needle, at + needle.length)
    ) {
      let start = map[at] ?? 0;
      const end = (map[at + needle.length - 1] ?? 0) + 1;
      if (titles.some((title) => title.start < start && end < title.end)) continue;
      if (quoted && !/[“"]/u.test(text.charAt(start - 1))) continue;
      // Folding drops the mark before the first character: “十四五”国家… would lose its half.
      if (/^[^“]*”/u.test(text.slice(start, end)) && text.charAt(start - 1) === '“') start -= 1;
      found.push(text.slice(start, end));
    }
  }
  return found;
}
