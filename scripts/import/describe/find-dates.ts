import { notPrinted, atLine, type Found } from './found.ts';
import type { Signature } from './find-issuers.ts';
import type { HeadLine } from './head-lines.ts';
import { DATE, readDate } from './read-date.ts';

/** The days that a text states of itself. */
export interface FoundDates {
  signed: Found<string | null>;
  issued: Found<string | null>;
  published: Found<string | null>;
  effective: Found<string | null>;
  expires: Found<string | null>;
}

type DateName = keyof FoundDates;

/** Words around a day that say which of the five it is; `head` where it counts above the text alone. */
const PATTERNS: readonly { name: DateName; pattern: RegExp; head: boolean }[] = [
  // 成文日期：2024年3月5日
  { name: 'signed', pattern: new RegExp(`成文日期\\s*[:：]\\s*(${DATE})`, 'u'), head: true },
  // （2012年1月8日青岚省第十届人民代表大会常务委员会第二次会议通过 …）
  {
    name: 'signed',
    pattern: new RegExp(`^[（(]?\\s*(${DATE})[^；。）)]{0,80}?通过`, 'u'),
    head: true,
  },
  // 发布时间：2024-03-06; （2012年3月1日公布 …）
  {
    name: 'published',
    pattern: new RegExp(`(?:发布|公布)(?:时间|日期)\\s*[:：]\\s*(${DATE})`, 'u'),
    head: true,
  },
  {
    name: 'published',
    pattern: new RegExp(`^[（(]\\s*(${DATE})[^，；。）)]{0,40}?(?:公布|发布)(?!的)`, 'u'),
    head: true,
  },
  // 青岚市人民政府办公室　2024年3月6日印发
  {
    name: 'issued',
    pattern: new RegExp(`^[^，。]{0,40}?(${DATE})\\s*印\\s*发\\s*$`, 'u'),
    head: false,
  },
  // 本办法自2012年5月1日起施行。
  {
    name: 'effective',
    pattern: new RegExp(
      `本[^，。；]{1,20}自\\s*(${DATE})\\s*起\\s*(?:正式)?(?:施行|实施|执行|生效)`,
      'u',
    ),
    head: false,
  },
  {
    name: 'effective',
    pattern: new RegExp(
      `(?:^|[，。；])自\\s*(${DATE})\\s*起\\s*(?:正式)?(?:施行|实施|执行|生效)`,
      'u',
    ),
    head: false,
  },
  {
    name: 'effective',
    pattern: new RegExp(`(?:施行|生效|实施)日期\\s*[:：]\\s*(${DATE})`, 'u'),
    head: true,
  },
  // 2013年9月30日施行
  {
    name: 'effective',
    pattern: new RegExp(
      `^[（(]?\\s*(?:自\\s*)?(${DATE})\\s*(?:起\\s*)?(?:施行|生效|实施)[）)]?$`,
      'u',
    ),
    head: true,
  },
  // 有效期至2027年12月31日
  {
    name: 'expires',
    pattern: new RegExp(`有效期(?:限)?(?:自[^，。；]{1,30})?(?:截?至|到)\\s*(${DATE})`, 'u'),
    head: false,
  },
];

/** Finds the days that a text states: each only where the words around it say what it is. */
export function findDates(
  lines: readonly string[],
  head: readonly HeadLine[],
  signature: Signature | null,
): FoundDates {
  const headEnd = head.at(-1)?.line ?? 0;
  const found: Partial<FoundDates> = {};
  for (const { name, pattern, head: inHead } of PATTERNS) {
    const upTo = inHead ? headEnd : lines.length;
    for (let index = 0; index < upTo && found[name] === undefined; index += 1) {
      const match = pattern.exec(
        (lines[index] ?? '')
          .trim()
          .normalize('NFKC')
          .replace(/[()]/gu, (c) => (c === '(' ? '（' : '）')),
      );
      const date = match === null ? null : readDate(match[1] ?? '');
      if (date !== null) found[name] = atLine(date, index + 1);
    }
  }
  if (signature !== null) found.signed = atLine(signature.date, signature.line);
  const inHead = head.find(
    ({ role, text }) =>
      (role === 'date' || role === 'note') &&
      new RegExp(`^[（(]?(?:${DATE})[）)]?$`, 'u').test(text),
  );
  if (found.signed === undefined && inHead !== undefined)
    found.signed = atLine(readDate(inHead.text), inHead.line, 'medium', '，标题下的日期');
  const none = notPrinted(null);
  return {
    signed: found.signed ?? none,
    issued: found.issued ?? none,
    published: found.published ?? none,
    effective: found.effective ?? none,
    expires: found.expires ?? none,
  };
}
