import { splitId } from '../model/address.ts';
import { fold } from '../text/fold.ts';
import { parseNumeral } from '../text/parse-numeral.ts';
import { annexName, parseKey } from './key.ts';
import { markOf } from './outline.ts';
import { labelOfSection } from './place.ts';

/** A section as its records show it. */
export interface FoundSection {
  id: string;
  label: string;
  /** Its heading as printed; empty where none is known. */
  headings: string[];
}

/** The letters of a statute's divisions in the keys of their sections. */
const DIVISIONS: Record<string, string> = { 编: 'b', 分编: 'd', 章: 'c', 节: '' };

/** 第二编, 第三章, 第一节 above an article as b2, b2-c3, b2-c3-1, each with its heading. */
function divisions(headings: readonly string[]): [key: string, heading: string][] {
  let path = '';
  return headings.flatMap((heading): [string, string][] => {
    const [, number = '', noun = ''] =
      /^第([〇零一二三四五六七八九十百\d]+)(分编|编|章|节)/u.exec(heading) ?? [];
    const letter = DIVISIONS[noun];
    const value = parseNumeral(number);
    if (letter === undefined || value === null) return [];
    path += `${path === '' ? '' : '-'}${letter}${value}`;
    return [[path, heading]];
  });
}

/** The keys of the sections that a record stands in, without its annex, outermost first. */
function keysAbove(key: string, headings: readonly string[]): [key: string, heading: string][] {
  const { letters, numbers } = parseKey(key) ?? { letters: 'x', numbers: [] };
  if (letters === 'x') return [];
  if (letters === 'z') return [[`z${numbers[0]}`, headings.at(-1) ?? '']];
  if (letters === 'a') return divisions(headings);
  if (letters === '' && numbers.length > 1) {
    if (numbers[0] === 0) return [];
    const above = numbers.slice(0, -1).filter((number, rank) => rank === 0 || number !== 0);
    return above.map((_, rank) => [above.slice(0, rank + 1).join('-'), headings[rank] ?? '']);
  }
  const [first = ''] = headings;
  const number = /^([一二三四五六七八九十]+)、/u.exec(fold(first).folded)?.[1];
  const value = number === undefined ? null : parseNumeral(number);
  return value === null ? [] : [[`s${value}`, first]];
}

/**
 * The sections of a document, read from the keys and headings of its records: what the open data say of
 * them. A section that is called as one of its records is has the longer name: 第二部分（三）.
 */
export function sectionsOf(
  records: readonly { id: string; label: string; section: readonly string[] }[],
): FoundSection[] {
  const found = new Map<string, FoundSection>();
  const taken = new Set(records.map(({ label }) => label));
  for (const record of records) {
    const { document, key } = splitId(record.id);
    const annex = parseKey(key)?.annex ?? '';
    const prefix = annex === '' ? '' : `${annex}-`;
    const isAnnex = (heading: string) => /^附\s?[件表录]?\s?\d*/u.test(heading);
    const headings = record.section.filter((heading) => !(annex !== '' && isAnnex(heading)));
    const inner = annex === '' ? key : key.slice(prefix.length);
    const above: [string, string][] = keysAbove(inner, headings).map(([one, heading]) => [
      prefix + one,
      heading,
    ]);
    if (annex !== '') above.unshift([annex, record.section.find(isAnnex) ?? '']);
    const printed: string[] = [];
    for (const [one, heading] of above) {
      const id = `${document}/${one}`;
      const known = found.get(id);
      if (!known) {
        const label =
          one === annex
            ? annexName(annex)
            : labelOfSection({ id, headings: [heading], above: printed });
        found.set(id, {
          id,
          label: sectionLabel(label, taken),
          headings: heading === '' ? [] : [heading],
        });
      } else if (heading !== '' && !known.headings.includes(heading)) known.headings.push(heading);
      if (markOf(heading) !== null) printed.push(heading);
    }
  }
  return [...found.values()];
}

/** 二（三） where a record is called so: the section around it is 第二部分（三）. */
export function sectionLabel(label: string, taken: ReadonlySet<string>): string {
  return taken.has(label)
    ? label.replace(/^(附[件表]?[\d-]*)?([一二三四五六七八九十百]+)(?=（)/u, '$1第$2部分')
    : label;
}
