import { parseNumeral } from '../../text/parse-numeral.ts';
import { fold } from '../../text/fold.ts';
import type { MemoRecord } from '../corpus/finding.ts';

/** The last day that a deadline means: 9月底前 is the 30th of September, 2022年底 the end of December. */
interface Deadline {
  year: number | null;
  month: number;
  /** Null where the month alone is said (9月前). */
  day: number | null;
  /** As written, folded. */
  words: string;
  start: number;
  end: number;
}

const MONTH = '(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月';
const DEADLINE = new RegExp(
  `(?:(?<year>\\d{4})年|(?:今|本|当)年)?(?:${MONTH}(?:份)?(?:(?<day>\\d{1,2})[日号]|(?<part>底|末|中旬|上旬|下旬|初))?|(?<=年)(?<end>底|末|内)|(?<whole>年底|年末|年内)|第?(?<quarter>[一二三四1-4])季度(?:底|末)?|(?<half>[上下])半年)(?:以前|之前|前|内)?`,
  'gu',
);
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const PARTS: Record<string, number> = { 初: 10, 上旬: 10, 中旬: 20 };
const QUARTERS = '一二三四';

/** The months and days named in a folded text. */
function readDates(text: string): Deadline[] {
  return [...text.matchAll(DEADLINE)].flatMap((match) => {
    const { year, month, day, part, quarter, half } = match.groups ?? {};
    const start = match.index;
    const common = {
      year: year === undefined ? null : Number(year),
      words: match[0],
      start,
      end: start + match[0].length,
    };
    const count =
      month !== undefined
        ? /\d/.test(month)
          ? Number(month)
          : (parseNumeral(month) ?? 0)
        : quarter !== undefined
          ? (/\d/.test(quarter) ? Number(quarter) : QUARTERS.indexOf(quarter) + 1) * 3
          : half === '上'
            ? 6
            : 12;
    const last = LAST_DAYS[count - 1];
    if (last === undefined) return [];
    const said =
      day === undefined ? (part === undefined ? null : (PARTS[part] ?? last)) : Number(day);
    return [{ ...common, month: count, day: month === undefined ? last : said }];
  });
}

/** A date is a deadline where it is said so: 9月底前, 完成时限：9月底. */
function isLimit(text: string, { words, start }: Deadline): boolean {
  return (
    /(?:前|内)$/u.test(words) ||
    /(?:时限|期限|截止|限期|限|时间|至迟|最迟|不迟于|不晚于)[:为是于到]*$/u.test(
      text.slice(Math.max(0, start - 8), start),
    )
  );
}

const isSame = (a: Deadline, b: Deadline): boolean =>
  a.month === b.month &&
  (a.day === b.day ||
    a.day === null ||
    b.day === null ||
    (a.month === 2 && a.day >= 28 && b.day >= 28)) &&
  (a.year === b.year || a.year === null || b.year === null);

/** The writer's own plan, what has happened, and what is asked for are no claims about the source. */
const OWN =
  /已|拟|计划|建议|争取|力争|打算|报送|提交|反馈|申请|提前|延长|延期|推迟|顺延|调整|改为|改至|寄|报我|报省|我[局厅委办市县区单]|目前|截至|预计|有望|可于|将于/u;
const CLAUSE = /[,;。]/u;

/** The clause of a text that an offset stands in. */
function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !CLAUSE.test(text.charAt(from - 1))) from -= 1;
  let till = end;
  while (till < text.length && !CLAUSE.test(text.charAt(till))) till += 1;
  return text.slice(from, till);
}

/**
 * Says whether a deadline that a memo writes for the items it cites is another than the printed one; null
 * when they agree or when print sets none. Both are compared by the last day that they mean.
 *
 * @param after the folded words behind the reference, to the end of its sentence
 */
export function judgeDeadlines(records: readonly MemoRecord[], after: string): string | null {
  const printed = records.flatMap(({ text, reading }) => {
    const words = fold(reading ?? text).folded;
    return readDates(words).filter((one) => isLimit(words, one));
  });
  if (printed.length === 0) return null;
  for (const said of readDates(after)) {
    if (!isLimit(after, said) || OWN.test(clauseAround(after, said.start, said.end))) continue;
    if (printed.some((one) => isSame(one, said))) continue;
    const there = [...new Set(printed.map(({ words }) => words))].join('、');
    return `文中写的时限是“${said.words}”，原文是“${there}”。`;
  }
  return null;
}
