import { splitId } from '../model/address.ts';
import { formatNumeral } from '../text/format-numeral.ts';
import { outlineSection } from './outline-place.ts';

/** A section in words: `sx2022/s2` 第二部分, `sx145/3` 第三部分, `sx145/3-1` 三（一）, `sx145/z3` 专栏3. */
export function placeOfSection(id: string): string {
  const { key } = splitId(id);
  const box = /^z(\d+)$/.exec(key);
  if (box) return `专栏${box[1]}`;
  const flat = /^s(\d+)$/.exec(key);
  if (flat) return `第${formatNumeral(Number(flat[1]))}部分`;
  const outline = /^(\d+)(?:-(\d+))?$/.exec(key);
  if (outline) return outlineSection(Number(outline[1]), Number(outline[2] ?? 0));
  throw new Error(`no words for the section ${id}`);
}
