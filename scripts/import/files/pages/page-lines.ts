import type { Glyphs, PageLine } from './page.ts';

/** How far two stretches of one line may differ in height, as part of the type's size. */
const SAME_LINE = 0.5;
/** A gap this wide, in sizes of the type, is a blank; a narrower one is none. */
const BLANK = 0.25;
const WIDE_BLANK = 1.2;
/** How exactly lines are filled, in sizes of the type. */
const PLAY = 0.4;

/** Whether a blank between two stretches is one of the text: Chinese is set without any. */
function blankBetween(before: Glyphs, after: Glyphs): string {
  const gap = (after.x - before.end) / Math.max(before.size, after.size);
  if (gap > WIDE_BLANK) return '\u3000';
  const isLatin = /[A-Za-z0-9.,:;)]$/.test(before.text) && /^[A-Za-z0-9(]/.test(after.text);
  return gap > BLANK && isLatin ? ' ' : '';
}

/**
 * How much room, in sizes of the type, the start of a line would have needed on the one before: its first
 * character, with the marks that may not begin a line, or its first word of Latin letters or figures.
 */
export function roomFor(text: string): number {
  const word = /^[A-Za-z0-9.%]+/.exec(text)?.[0].length ?? 0;
  const marks = /^.[，。、；：？！）》”’…]+/u.exec(text)?.[0].length ?? 1;
  return Math.max(word / 2, marks) + PLAY;
}

/** Chinese text sets figures and letters apart by a quarter of a character, which is no blank. */
function withoutThinBlanks(text: string): string {
  // The blank behind a number at the start of a line parts it from the heading: 1.2 总则.
  const number = /^\d{1,2}(?:\.\d+)*\s+(?![年月日号%])/u.exec(text)?.[0] ?? '';
  const rest = text.slice(number.length);
  return (
    number +
    rest.replace(/(?<=\p{Script=Han}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=\p{Script=Han})/gu, '')
  );
}

/** The lines of a set of stretches, whatever order the file has them in: from the top, each from the left. */
export function linesOfGlyphs(glyphs: readonly Glyphs[]): PageLine[] {
  const rows: Glyphs[][] = [];
  for (const one of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined &&
      Math.abs(one.y - first.y) <= SAME_LINE * Math.min(one.size, first.size);
    if (isSame) row?.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row): PageLine[] => {
    const ordered = [...row].sort((a, b) => a.x - b.x);
    let text = '';
    let last: Glyphs | null = null;
    for (const one of ordered) {
      text += (last === null ? '' : blankBetween(last, one)) + one.text;
      last = one;
    }
    if (text.trim() === '') return [];
    const printed = ordered.filter((one) => one.text.trim() !== '');
    return [
      {
        text: withoutThinBlanks(text.trim()),
        x: printed[0]?.x ?? 0,
        end: Math.max(...printed.map(({ end }) => end)),
        y: Math.max(...printed.map(({ y }) => y)),
        size: Math.max(...printed.map(({ size }) => size)),
      },
    ];
  });
}
