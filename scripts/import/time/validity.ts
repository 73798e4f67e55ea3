import { lastDayOf, timePointAt } from './time-point.ts';

/** From when and until when a document says that it holds; ISO, null where its text gives no day. */
export interface Validity {
  effective: string | null;
  expires: string | null;
  /** The sentences that say so, verbatim. */
  quotes: string[];
}

/** Sentences with their stops taken off; the brackets of a 题注 part them as well. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？\n]|(?<=[）)])(?=\s*第)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The full date that begins at an offset, ISO; null where a part of it is not printed. */
function dateAt(text: string, at: number): string | null {
  const point = timePointAt(text, at);
  if (point === null || typeof point.year !== 'number' || point.day === null) return null;
  return lastDayOf(point, point.year);
}

/** 自2024年5月1日起施行, 于…起实施, 从…起执行 */
const FROM_DATE =
  /(?:自|从|于)\s?(?=\d{4}\s?年|[二一][〇○零])([^，,。；;]*?)起?\s?(?:正式)?(?:施行|实施|执行|生效|试行)/gu;
/** 自公布之日起施行: the day of publication, if the text prints it. */
const FROM_PUBLICATION = /自(公布|发布|印发|颁布)之日起\s?(?:正式)?(?:施行|实施|执行|生效|试行)/u;
/** 2012年3月1日公布 in the line below the title. */
const PUBLISHED =
  /((?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)[^，,。；;（）()]{0,40}?(公布|发布|颁布)/gu;
/** 有效期至2027年12月31日, 施行期限至… */
const EXPIRES =
  /(?:有效期|施行期|试行期|执行期|有效期限)(?:限)?(?:截止|截至|到|至|为)*\s?(?:自[^，。；]*?(?:至|到))?\s?(?=\d{4}\s?年)/u;
/** 本法, 本条例, 现予公布: the document speaks of itself. */
const ITSELF =
  /本(?:法|条例|办法|规定|细则|规则|决定|解释|意见|措施|方案|通知|规划|政策|标准|规范|章程|指南|准则|程序|公告|预案)|现予?(?:公布|发布|印发)/u;
/** A part of a document may take effect on a day of its own. */
const PART = /第[一二三四五六七八九十百零\d]+[章节条款项]/u;

/** All days that a sentence gives as the beginning. */
function beginningsIn(sentence: string): string[] {
  return [...sentence.matchAll(FROM_DATE)].flatMap((match) => {
    const at = match.index + match[0].search(/[\d二一]/u);
    return dateAt(sentence, at) ?? [];
  });
}

/**
 * Reads from when and until when a document holds, from the line below the title, the closing article and
 * the text of the notice that carries it. Nothing is reckoned: 有效期五年 gives no day, and where the
 * text gives two different days for the whole it gives none.
 *
 * @param text the document's own text, quotations of other documents left in
 */
export function readValidity(text: string): Validity {
  const sentences = sentencesOf(text);
  const quotes: string[] = [];
  const days = new Set<string>();
  const published = new Map<string, Set<string>>();
  let expires: string | null = null;
  let byPublication: string | null = null;
  for (const sentence of sentences) {
    for (const match of sentence.matchAll(PUBLISHED)) {
      const day = dateAt(sentence, match.index);
      const word = match[2] === '颁布' ? '公布' : (match[2] ?? '');
      // 2005年7月1日公布的《…》 is the day of another document.
      const other = sentence.slice(match.index + match[0].length).startsWith('的');
      if (day !== null && !other) published.set(word, (published.get(word) ?? new Set()).add(day));
    }
    const limit = EXPIRES.exec(sentence);
    const until = limit === null ? null : dateAt(sentence, limit.index + limit[0].length);
    if (until !== null) {
      expires ??= until;
      quotes.push(sentence);
    }
    if (PART.test(sentence.replace(/^第[^\s　]+条[\s　]*/u, ''))) continue;
    const found = beginningsIn(sentence);
    if (
      found.length > 0 &&
      (ITSELF.test(sentence.replace(/^第[^\s　]+条[\s　]*/u, '')) || /^[（(]/u.test(sentence))
    ) {
      for (const day of found) days.add(day);
      quotes.push(sentence);
    }
    const of = FROM_PUBLICATION.exec(sentence);
    if (of !== null && ITSELF.test(sentence)) {
      byPublication = of[1] ?? null;
      quotes.push(sentence);
    }
  }
  const [day] = [...days];
  const onPublication = byPublication === null ? undefined : published.get(byPublication);
  const [first] = [...(onPublication ?? [])];
  const effective =
    days.size === 1 ? day : days.size === 0 && onPublication?.size === 1 ? first : null;
  return { effective: effective ?? null, expires, quotes: [...new Set(quotes)] };
}
