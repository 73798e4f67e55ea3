import { splitId } from '../model/address.ts';
import type { PublicRecord } from '../model/record.ts';
import { outlinePlace } from './outline-place.ts';

/** What naming a record in words needs of it. */
export type Placed = Pick<PublicRecord, 'id' | 'kind' | 'title'> & {
  number: Pick<PublicRecord['number'], 'printed'>;
};

/** Longest title that is quoted whole to tell two equal numbers apart. */
const WHOLE_TITLE = 14;

/** One shape of key and the words for it; the first that matches is used. */
interface PlaceRule {
  key: RegExp;
  words: (numbers: string[], record: Placed) => string;
}

const RULES: PlaceRule[] = [
  // sx2022/t45 → 附件第45项
  { key: /^t(\d+)$/, words: ([n]) => `附件第${n}项` },
  // sx2022/p6 → 第6条
  { key: /^p(\d+)$/, words: ([n]) => `第${n}条` },
  // sx145/z3-4 → 专栏3第4项
  { key: /^z(\d+)-(\d+)$/, words: ([box, item]) => `专栏${box}第${item}项` },
  // sx145/i9 → 指标9
  { key: /^i(\d+)$/, words: ([n]) => `指标${n}` },
  // sx2022/x1 → 未编号文字第1段
  { key: /^x(\d+)$/, words: ([n]) => `未编号文字第${n}段` },
  // gj2022/15a → 第15项（“促进…”）: the number alone would name two tasks
  { key: /^(\d+)[a-z]$/, words: ([n], record) => `第${n}项${quoted(record.title)}` },
  // gj2022/5 → 第5项, xw2022/12 → 第12段
  {
    key: /^(\d+)$/,
    words: ([n], record) => `第${n}${record.kind === 'national-task' ? '项' : '段'}`,
  },
  // sx145/3-1-2 → 三（一）第2段, mx2023/3-1-2 → 三（一）2
  {
    key: /^(\d+)-(\d+)-(\d+)$/,
    words: ([chapter, section, item], record) =>
      outlinePlace(Number(chapter), Number(section), Number(item), record.number.printed),
  },
];

/** The title in brackets, shortened, or nothing. */
function quoted(title: string | null): string {
  if (title === null) return '';
  const letters = Array.from(title);
  const short = letters.length <= WHOLE_TITLE ? title : `${letters.slice(0, 10).join('')}…`;
  return `（“${short}”）`;
}

/** Where a record stands in its document, in the words of a memo: 附件第45项, 三（一）第2段. */
export function placeOfRecord(record: Placed): string {
  const { key } = splitId(record.id);
  for (const rule of RULES) {
    const match = rule.key.exec(key);
    if (match) return rule.words(match.slice(1), record);
  }
  throw new Error(`no words for the key of ${record.id}`);
}
