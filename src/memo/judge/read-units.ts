import type { Corpus } from '../corpus/corpus.ts';
import type { MemoUnit } from '../corpus/finding.ts';

/** A unit as a memo names it. */
export interface NamedUnit {
  /** Folded, as written. */
  text: string;
  /** Null when the registry does not know it. */
  unit: MemoUnit | null;
}

const ORGAN =
  /(?:局|厅|委|委员会|办|办公室|法院|检察院|海关|联合会|促进会|贸促会|银行|管委会|宣传部|组织部|政府|机关)$/u;
/** 我局, 各单位, 有关部门: no unit is claimed. */
const VAGUE = /^(?:我|本|各|有关|相关|其他|该|上述|双方|两|哪|谁|原|专人)/u;
const SEPARATOR = /^(?:[、,/]|和|与|及|以及|会同|联合|牵头,|牵头、)/u;

/** The longest registered form that starts at `at`; a level word may have been left out. */
function registered(
  corpus: Corpus,
  text: string,
  at: number,
  prefix: string,
): [number, MemoUnit] | null {
  for (let length = Math.min(24, text.length - at); length >= 2; length -= 1) {
    const form = text.slice(at, at + length);
    const unit = corpus.unitForms.get(form) ?? corpus.unitForms.get(`${prefix}${form}`);
    if (unit) return [length, unit];
  }
  return null;
}

/**
 * Reads a list of units (省公安厅、司法厅和西安海关). Null when the text is anything but a list of
 * units. `prefix` (省, 县) stands before each name that leaves it out.
 */
export function readUnits(corpus: Corpus, text: string, prefix: string): NamedUnit[] | null {
  const units: NamedUnit[] = [];
  let at = 0;
  while (at < text.length) {
    const separator = SEPARATOR.exec(text.slice(at));
    if (separator && units.length > 0) at += separator[0].length;
    const known = registered(corpus, text, at, prefix);
    if (known) {
      const [length, unit] = known;
      units.push({ text: text.slice(at, at + length), unit });
      at += length;
      continue;
    }
    const word = /^[^、,/;。:()]{1,24}/u.exec(text.slice(at))?.[0] ?? '';
    const cut = /^(.{2,}?(?:局|厅|委|办|院|部))(?:和|与|及)/u.exec(word)?.[1] ?? word;
    if (!ORGAN.test(cut) && !VAGUE.test(cut)) return null;
    if (!VAGUE.test(cut)) units.push({ text: cut, unit: null });
    at += cut.length;
  }
  return units;
}
