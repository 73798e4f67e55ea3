import { Converter } from 'opencc-js/t2cn';

/**
 * Traditional characters with the simplified one that each stands for, by turns (獼猕國国), only
 * those whose simplified form some text has: others could find nothing. One that a text prints
 * itself (乾县) stands for itself.
 *
 * @param texts everything that can be found
 */
export function traditionalPairs(texts: Iterable<string>): string {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const used = new Set<string>();
  for (const text of texts) for (const letter of text) used.add(letter);
  const pairs: string[] = [];
  for (let point = 0x3400; point <= 0x9fff; point += 1) {
    const traditional = String.fromCodePoint(point);
    const simplified = toSimplified(traditional);
    if (
      simplified !== traditional &&
      simplified.length === 1 &&
      used.has(simplified) &&
      !used.has(traditional)
    ) {
      pairs.push(traditional, simplified);
    }
  }
  return pairs.join('');
}
