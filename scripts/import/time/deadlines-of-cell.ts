import { dateOf, fromContext, WHY, type Deadline, type YearContext } from './dating.ts';
import { timePointsOf } from './time-points.ts';
import { RECURS } from './find-deadlines.ts';

/** In a cell or after 完成时限： these words are the whole time limit. */
const STANDING =
  /^(?:长期(?:坚持|推进|开展|实施|任务)?|持续(?:推进|实施|开展|坚持|进行)?|常态化?(?:推进|开展|实施)?|经常性?|定期|适时|全程|按季度?|按月|逐年(?:推进|实施)?|按(?:时序|进度|计划|规定|要求).*)$/u;
const WHOLE_YEAR = /^(?:(\d{4})\s?年)?\s?(?:全年|贯穿全年|全年(?:推进|实施|开展|坚持|持续推进))$/u;

/** A cell that says that there is nothing: —, /, 无. */
const BLANK = /^[\s—－/／-]*无?$/u;

/**
 * The time limits of a cell (完成时限) or after 完成时限：, where a bare time is one too: 2024年12月, 全年,
 * 长期坚持. What no date can be read from is kept as printed, with a note.
 */
export function deadlinesOfCell(text: string, context: YearContext | null): Deadline[] {
  const found: Deadline[] = [];
  const quote = text.trim();
  for (const match of text.matchAll(/[^；;，,、。\n]+/gu)) {
    const printed = match[0].trim();
    if (printed === '') continue;
    const from = match.index + match[0].indexOf(printed);
    found.push(
      ...ofPart(printed, context).map((d) => ({
        ...d,
        quote,
        from: from + d.from,
        to: from + d.to,
      })),
    );
  }
  return found;
}

/** One part of a cell: a time with or without what is done by then, a standing phrase, or words. */
function ofPart(part: string, context: YearContext | null): Omit<Deadline, 'quote'>[] {
  const whole = { printed: part, from: 0, to: part.length };
  if (BLANK.test(part)) return [];
  if (STANDING.test(part) || RECURS.test(part)) {
    const printed = part.replace(/(?:完成|办结|落实)$/u, '');
    return [{ ...whole, printed, to: printed.length, date: null, note: null }];
  }
  const year = WHOLE_YEAR.exec(part);
  if (year !== null) {
    const printed = year[1] === undefined ? null : Number(year[1]);
    const known = printed ?? context?.year;
    if (known === undefined) return [{ ...whole, date: null, note: WHY.noYear }];
    const note = printed === null && context !== null ? fromContext(context) : null;
    return [{ ...whole, date: `${known}-12-31`, note }];
  }
  const points = timePointsOf(part);
  const [first] = points;
  if (first === undefined) return [{ ...whole, date: null, note: WHY.unread }];
  if (/^\s?(?:起|开始|以后|之后|后)/u.test(part.slice(points.at(-1)?.to)))
    return [{ ...whole, date: null, note: WHY.start }];
  return points.map(({ point, to, before }, at) => {
    const earlier = points[at - 1]?.point.year;
    const date = dateOf(point, before, context, typeof earlier === 'number' ? earlier : null);
    return { printed: part.slice(point.from, to), ...date, from: point.from, to };
  });
}
