import { lastOf } from '../text/last-of.ts';
import { splitId } from '../model/address.ts';
import type { ContentSection } from '../model/document.ts';
import type { PublicRecord } from '../model/record.ts';
import { annexName, parseKey, type Key } from './key.ts';
import { chinese, headingPlace, outlinePlace } from './outline.ts';
import { partMargin } from './part-name.ts';

/**
 * What the places of a document are called: one table from which every name of a record or section is
 * written and, with `patterns.ts` and `neighbours.ts`, read.
 */

/** What naming a record needs of it. */
export type Placed = Pick<PublicRecord, 'id' | 'kind' | 'title'> & {
  number: Pick<PublicRecord['number'], 'printed'>;
  /** Headings from outermost to innermost, as printed; says how the document numbers its ranks. */
  section?: readonly string[];
  /** For text outside any numbering: what it is (落款, 抄送), see `partName`. */
  part?: string;
  /** The annex that a table stands in whose rows have no annex in their keys: 附件, 附件2; else empty. */
  annex?: string;
};

/** What naming a record that has its label needs. */
export type Labelled = Pick<PublicRecord, 'id' | 'label'>;

/** What naming a section needs of it. */
export interface PlacedSection {
  id: string;
  /** Every form of its heading, as printed; empty where it is lost. */
  headings: readonly string[];
  /** The headings above it, from the outermost; they say how the document numbers its ranks. */
  above?: readonly string[];
}

/** Longest title that is quoted whole to tell two equal numbers apart. */
const WHOLE_TITLE = 14;

/** The title in brackets, shortened, or nothing. */
function quoted(title: string | null): string {
  if (title === null) return '';
  const letters = Array.from(title);
  const short = letters.length <= WHOLE_TITLE ? title : `${letters.slice(0, 10).join('')}…`;
  return `（“${short}”）`;
}

/** The second and later tables of one body: tb is 表2. */
const tableOf = (letters: string) =>
  letters.length > 1 ? `表${(letters.codePointAt(1) ?? 0) - 0x60}` : '';

/** One shape of key and its words. */
interface Row {
  /** The letters of the key; of `numbers` the key has this many, where it says so. */
  letters: RegExp;
  numbers?: number;
  /** In citations, after the annex. */
  label: (key: Key, record: Placed) => string;
  /** In lists, where they say it shorter: made of the label without its annex. */
  name?: (label: string, key: Key) => string;
}

/** The table: what each shape of a record's key is called. The first row that fits is used. */
const ROWS: readonly Row[] = [
  // qh2024/a3 第三条, qh2024/a3-1 第三条之一
  {
    letters: /^a$/,
    label: ({ numbers: [n, m] }) => `第${chinese(n)}条${m === undefined ? '' : `之${chinese(m)}`}`,
  },
  // sx2022/p6 第6条, in lists 要点6
  {
    letters: /^p$/,
    label: ({ numbers: [n] }) => `第${n}条`,
    name: (_, { numbers: [n] }) => `要点${n}`,
  },
  // sx2022/t45 附件第45项, in lists 任务45; gd2024/t2-1 第2.1项 or 第二部分第1项; tb-3 表2第3项
  {
    letters: /^t[b-z]?$/,
    label: (key, record) => rowPlace(key, record, isAnnexed(key, record) ? '' : '任务'),
    name: (label) => label.replace(/第([\d.]+)项$/u, '任务$1'),
  },
  // sx145/i9 指标9, gd2024/ib-2 表2指标2
  { letters: /^i[b-z]?$/, label: (key, record) => rowPlace(key, record, '指标') },
  // gd2024/r1 表格第1项, in an annex 附件2第1项
  {
    letters: /^r[b-z]?$/,
    label: (key, record) => `${isAnnexed(key, record) ? '' : '表格'}${rowPlace(key, record, '')}`,
    name: (label) => label.replace(/^(?!表格)/u, '表格'),
  },
  // jd2024/q3 第三问
  { letters: /^q$/, label: ({ numbers: [n] }) => `第${chinese(n)}问` },
  // sx145/z3-4 专栏3第4项
  { letters: /^z$/, label: ({ numbers: [box, item] }) => `专栏${box}第${item}项` },
  // mx2023/x2 落款
  { letters: /^x$/, label: ({ numbers: [n] }, { part }) => part ?? `编号外文字第${n}段` },
  // gj2022/15a 第15项（“促进…”）, in lists 第15项（a）; gj2022/5 第5项, jl2018/12 第十二条, xw2022/12 第12段
  {
    letters: /^$/,
    numbers: 1,
    label: (key, record) => flatPlace(key, record) + (key.twin && quoted(record.title)),
    name: (label, { twin }) => (twin === '' ? label : `${label.replace(/（.*$/u, '')}（${twin}）`),
  },
  // sx145/3-1-2 三（一）第2段, mx2023/3-1-2 三（一）2, mx2023/2-3-1 二（三）, sx145/4-0-2 第四部分第2段,
  // sx145/0-0-1 前言第1段, fg2020/1-1-0 一（一）导语, ya2024/1-2 1.2
  {
    letters: /^$/,
    label: ({ numbers }, { number, section }) => outlinePlace(numbers, number.printed, section),
    name: (label) => label.replace(/(?<=）)(\d+)$/u, '第$1项'),
  },
];

function isAnnexed({ annex }: Key, record: Placed): boolean {
  return annex !== '' || (record.annex ?? '') !== '';
}

/** 任务45, 第45项, 指标9, 第2.1项; numbers that begin anew under the headings of a table say the heading. */
function rowPlace({ letters, numbers }: Key, record: Placed, noun: string): string {
  const [first, second] = numbers;
  const one = (number: number | string | undefined) =>
    noun === '' ? `第${number}项` : `${noun}${number}`;
  if (second === undefined) return tableOf(letters) + one(first);
  const isDecimal = record.number.printed === `${first}.${second}`;
  return (
    tableOf(letters) +
    (isDecimal ? one(`${first}.${second}`) : `第${chinese(first)}部分${one(second)}`)
  );
}

/** A number without ranks: 第5项 by its kind or an Arabic print, 第十二条 by 十二、, 第12段 without print. */
function flatPlace({ numbers: [n] }: Key, { kind, number: { printed } }: Placed): string {
  if (kind === 'national-task') return `第${n}项`;
  if (printed === null) return `第${n}段`;
  return /[一二三四五六七八九十]/u.test(printed) ? `第${chinese(n)}条` : `第${n}项`;
}

function findRow(id: string): { key: Key; row: Row } | null {
  const key = parseKey(splitId(id).key);
  const row = ROWS.find(
    ({ letters, numbers }) =>
      key !== null &&
      letters.test(key.letters) &&
      (numbers === undefined || numbers === key.numbers.length),
  );
  return key && row && key.numbers.length > 0 ? { key, row } : null;
}

/** Whether the contract has such a key for records; a damaged text may number its items otherwise. */
export function isRecordKey(id: string): boolean {
  return findRow(id) !== null;
}

function rowOf(id: string): { key: Key; row: Row } {
  const found = findRow(id);
  if (!found) throw new Error(`no words for the key of ${id}`);
  return found;
}

/** Where a record stands in its document, in the words of a citation: 附件第45项, 三（一）第2段. */
export function labelOf(record: Placed): string {
  const { key, row } = rowOf(record.id);
  const annex = key.annex === '' ? (record.annex ?? '') : annexName(key.annex);
  return annex + row.label(key, record);
}

/**
 * The label that a key and a kind alone let expect: most are so, and need not be sent to a browser
 * that has the key. A work of an outline prints its number, a target or safeguard that of its section.
 */
export function likelyLabel(id: string, kind: Placed['kind']): string {
  const { numbers } = rowOf(id).key;
  const own = kind === 'target' || kind === 'safeguard';
  const printed = own
    ? `（${chinese(numbers[numbers.length - 2])}）`
    : kind === 'work'
      ? `${lastOf(numbers)}`
      : null;
  const annex = /\/t\d/.test(id) ? '附件' : '';
  return labelOf({ id, kind, title: null, number: { printed }, annex });
}

/** A short name of a record for lists and links, made of its label: 任务45, 第10项（a）, 三（一）第2项. */
export function nameOf({ id, label }: Labelled): string {
  const found = findRow(id);
  if (!found) return label;
  const { key, row } = found;
  const annex = key.annex === '' ? '' : annexName(key.annex);
  if (!row.name) return label;
  return annex + row.name(label.replace(/^附[件表]\d*(?:-\d+)*/u, ''), key);
}

/**
 * What stands in the margin beside a record: its number as printed, even where the print is wrong (0
 * for 8); else the last figure of its address, told from a printed one by 段 or, in a box, by 项; and
 * beside text outside any numbering the beginning of what it is.
 */
export function marginOf({ id, label, number }: Labelled & Pick<Placed, 'number'>): string {
  const { letters, numbers, twin } = rowOf(id).key;
  if (number.printed !== null) return number.printed;
  if (letters === 'x') return partMargin(label);
  return `${letters === 'z' ? '项' : '段'}${lastOf(numbers)}${twin}`;
}

/** The number printed in a margin; null where it holds a word of ours: 段2, 项4, 落款. */
export function printedInMargin(margin: string): string | null {
  return /^[段项]|^[^\d〇零一二三四五六七八九十百①-⑳]+$/u.test(margin) ? null : margin;
}

/** A statute's divisions by the letters of their keys; without a letter 节. */
const DIVISIONS: Record<string, string> = { b: '编', d: '分编', c: '章', '': '节' };

/**
 * A section in words: `sx2022/s2` 第二部分, `sx145/3-1` 三（一）, `sx145/z3` 专栏3, `qh2024/c2-1`
 * 第二章第一节, `gd2024/f2` 附件2.
 */
export function labelOfSection({ id, headings, above = [] }: PlacedSection): string {
  const key = parseKey(splitId(id).key);
  if (!key) return splitId(id).key;
  const { annex, letters, numbers, steps } = key;
  const front = annex === '' ? '' : annexName(annex);
  if (numbers.length === 0) return front;
  if (letters === 'z') return `${front}专栏${numbers[0]}`;
  if (letters === 's') return `${front}第${chinese(numbers[0])}部分`;
  if (letters === 'b' || letters === 'c') {
    const names = steps.map(
      ({ letter, number }) => `第${chinese(number)}${DIVISIONS[letter] ?? '节'}`,
    );
    return front + names.join('');
  }
  if (letters !== '') return splitId(id).key;
  return front + headingPlace(numbers, [...above, ...headings.slice(0, 1)]);
}

/** The heading of a section as printed, or what its address says where the scan lost it. */
export function nameOfSection({
  label,
  headings,
}: Pick<ContentSection, 'label' | 'headings'>): string {
  return headings[0] ?? (/专栏\d+$|^前言$/u.test(label) ? label : `${label}（标题缺）`);
}
