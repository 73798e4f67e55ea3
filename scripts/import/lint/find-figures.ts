/**
 * Phrases by which these documents set a figure: 达到 8 件, 不少于9场, 超过85%, 2件以上. What they report
 * of the past (增加到 14.1 件) looks alike; the editors tell the two apart.
 */
const FIGURE =
  /(?:达到|不少于|超过)\s?\d[\d.]*\s?[^\d\s，。；、]|\d[\d.]*\s?(?:[个件家项次场条户人%]|万元)+\s?以上/gu;

/** The phrases of a text that seem to set a figure, in order. */
export function findFigures(text: string): string[] {
  return [...text.matchAll(FIGURE)].map(([phrase]) => phrase);
}
