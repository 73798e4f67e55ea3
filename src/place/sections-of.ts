import { lastOf } from '../text/last-of.ts';
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

/**
 * The keys of the sections that a record stands in, without its annex, outermost first.
 *
 * @param chapters whether the document is keyed by chapters: 二、 over a table is then 2 and not s2
 * @param unnumbered the headings of a document that numbers none, in their order
 */
function keysAbove(
  key: string,
  headings: readonly string[],
  chapters: boolean,
  unnumbered: readonly string[],
): [key: string, heading: string][] {
  const { letters, numbers } = parseKey(key) ?? { letters: 'x', numbers: [] };
  if (letters === 'x') return [];
  if (letters === 'z') return [[`z${numbers[0]}`, lastOf(headings) ?? '']];
  if (letters === 'a') return divisions(headings);
  if (letters === '' && numbers.length > 1) {
    if (numbers[0] === 0) return [];
    const above = numbers.slice(0, -1).filter((number, rank) => rank === 0 || number !== 0);
    return above.map((_, rank) => [above.slice(0, rank + 1).join('-'), headings[rank] ?? '']);
  }
  const [first = ''] = headings;
  const number = /^([一二三四五六七八九十]+)、/u.exec(fold(first).folded)?.[1];
  if (first === '') return [];
  // A heading without a number counts by its order.
  const value =
    (number === undefined ? null : parseNumeral(number)) ?? unnumbered.indexOf(first) + 1;
  return value === 0 ? [] : [[`${chapters ? '' : 's'}${value}`, first]];
}

/** What is needed of a record to know its sections. */
export interface SectionedRecord {
  id: string;
  label: string;
  title: string | null;
  number: { printed: string | null };
  /** The headings above it, as printed. */
  section: readonly string[];
}

/** （三）知识产权高水平保护: the heading of a section that is the number and title of its only paragraph. */
function ownHeading({ id, title, number: { printed } }: SectionedRecord, section: string): string {
  const isOwn = splitId(id).key === `${section}-1` && /^[（(].+[）)]$/u.test(printed ?? '');
  return isOwn && title !== null ? `${printed}${title}` : '';
}

/**
 * The sections of a document, read from the keys and headings of its records: what the open data say of
 * them. A section that is called as one of its records is has the longer name: 第二部分（三）.
 */
export function sectionsOf(records: readonly SectionedRecord[]): FoundSection[] {
  const found = new Map<string, FoundSection>();
  const taken = new Set(records.map(({ label }) => label));
  const chapters = records.some(({ id }) => /\/[1-9]\d*-\d/.test(id));
  const first = [...new Set(records.flatMap(({ section }) => section.slice(0, 1)))];
  const unnumbered = !chapters && first.every((heading) => markOf(heading) === null) ? first : [];
  for (const record of records) {
    const { document, key } = splitId(record.id);
    const annex = parseKey(key)?.annex ?? '';
    const prefix = annex === '' ? '' : `${annex}-`;
    const isAnnex = (heading: string) => /^附\s?[件表录]?\s?\d*/u.test(heading);
    const headings = record.section.filter((heading) => !(annex !== '' && isAnnex(heading)));
    const inner = annex === '' ? key : key.slice(prefix.length);
    const above: [string, string][] = keysAbove(inner, headings, chapters, unnumbered).map(
      ([one, heading]) => [prefix + one, heading],
    );
    if (annex !== '') above.unshift([annex, record.section.find(isAnnex) ?? '']);
    const printed: string[] = [];
    for (const [one, printedHeading] of above) {
      const id = `${document}/${one}`;
      const heading = printedHeading || ownHeading(record, one);
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
  return withLost(records, [...found.values()]);
}

/** Where records between 五、 and 七、 have lost their heading, it was 六、. */
function withLost(
  records: readonly { id: string; section: readonly string[] }[],
  found: FoundSection[],
): FoundSection[] {
  const lost = records.some(({ id, section }) => section.length === 0 && /\/\d+[a-z]?$/.test(id));
  if (!lost) return found;
  const numbers = found.flatMap(({ id }) => /\/s(\d+)$/.exec(id)?.[1] ?? []).map(Number);
  return found.flatMap((section) => {
    const number = Number(/\/s(\d+)$/.exec(section.id)?.[1] ?? 0);
    if (number < 3 || numbers.includes(number - 1) || !numbers.includes(number - 2))
      return [section];
    const id = section.id.replace(/\d+$/, String(number - 1));
    return [{ id, label: labelOfSection({ id, headings: [] }), headings: [] }, section];
  });
}

/** 二（三） where a record is called so: the section around it is 第二部分（三）. */
export function sectionLabel(label: string, taken: ReadonlySet<string>): string {
  return taken.has(label)
    ? label.replace(/^(附[件表]?[\d-]*)?([一二三四五六七八九十百]+)(?=（)/u, '$1第$2部分')
    : label;
}
