/** A stretch of a text, UTF-16 offsets into its line. */
export interface Stretch {
  /** 1-based. */
  line: number;
  start: number;
  end: number;
}

/** Words of a text that refer to something and were not judged, with the reason. */
export interface Unlooked {
  line: number;
  text: string;
  why: string;
}

/** What refers to something, and what is said where it was not judged. */
const REFERENCES: readonly { pattern: RegExp; why: string }[] = [
  // 《中华人民共和国专利法》
  { pattern: /《[^《》\n]{2,60}》/gu, why: '不是本库收录的文件，没有核对' },
  // 国办发〔2021〕30号
  {
    pattern: /[\p{Script=Han}]{1,12}[〔[［【(（]\d{4}[〕\]］】)）]\d{1,5}号/gu,
    why: '不是本库收录的文件，没有核对',
  },
  // 第三条第二款第（一）项, 任务45
  {
    pattern:
      /第[（(]?[〇零一二三四五六七八九十百千\d]{1,6}[）)]?(?:条|款|项|点|章|节|部分|段)(?:之[一二三四五六七八九十]+)?|(?:任务|要点|举措|措施)\d{1,4}(?!\d|年|月|日)/gu,
    why: '没有判为本库文件的编号，没有核对',
  },
  // 2025年底前, 300亿元, 12.5%
  {
    pattern: /\d+(?:\.\d+)?(?:%|％|亿元|万元|件|项|家|个|户|人次|人)/gu,
    why: '数字只在与所引条目的原文并列时核对',
  },
];

/**
 * What in a text looks like a reference or a figure and stands in no finding: silence about it must not be
 * taken for “right”.
 */
export function unlooked(lines: readonly string[], looked: readonly Stretch[]): Unlooked[] {
  return lines.flatMap((text, index) => {
    const line = index + 1;
    const taken = looked.filter((one) => one.line === line);
    const isTaken = (start: number, end: number) =>
      taken.some((one) => one.start < end && start < one.end);
    const found: (Unlooked & { start: number })[] = [];
    for (const { pattern, why } of REFERENCES)
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (isTaken(match.index, end)) continue;
        taken.push({ line, start: match.index, end });
        found.push({ line, text: match[0], why, start: match.index });
      }
    return found
      .sort((a, b) => a.start - b.start)
      .map(({ line: at, text: words, why }) => ({ line: at, text: words, why }));
  });
}
