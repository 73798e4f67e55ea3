import { errorAt, warningAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Editorial } from '../editorial/schema.ts';
import { INVISIBLE, nameOfCharacter } from '../lines/invisible.ts';
import { findMarkup } from '../lines/markup.ts';
import type { Line, Seed } from '../lines/seed.ts';
import type { SetAside } from '../records/draft.ts';

/** Control characters but the blanks: they come from a broken conversion, and no page can show them. */
const CONTROL = /[^\P{Cc}\t\n\f\r]/u;

/**
 * What stands where a conversion lost a character: the sign for that (U+FFFD), shapes that one font
 * alone has (private use), code points that never mean a character.
 */
const LOST = /[\ufffd\p{Co}\p{Noncharacter_Code_Point}]/u;

/** A character of a line with its 1-based column. */
interface Found {
  character: string;
  column: number;
}

const namesOf = (found: readonly Found[]): string =>
  [...new Set(found.map(({ character }) => nameOfCharacter(character)))].join('、');

/** The editors' quotes from a line, in which a lost character is spoken for. */
function quotesOf({ notes, numbers, units }: Editorial, line: Line): string[] {
  return [...notes, ...numbers, ...units]
    .filter((entry) => entry.line === line.number)
    .flatMap(({ printed }) => printed ?? []);
}

/** The control and lost characters of a line that are not set aside. */
function findBroken(line: Line, setAside: readonly SetAside[]): Found[] {
  if (!CONTROL.test(line.text) && !LOST.test(line.text)) return [];
  const found: Found[] = [];
  let at = line.from;
  for (const character of line.text) {
    const isAside = setAside.some(({ span }) => span.from <= at && at < span.to);
    if (!isAside && (CONTROL.test(character) || LOST.test(character)))
      found.push({ character, column: at - line.from + 1 });
    at += character.length;
  }
  return found;
}

/** The invisible characters of a line, which are left out of its text. */
function findInvisible(seed: Seed, line: Line): Found[] {
  return findMarkup(line)
    .map(({ from, to }) => ({
      character: seed.text.slice(from, to),
      column: from - line.from + 1,
    }))
    .filter(({ character }) => character.replace(INVISIBLE, '') === '');
}

/**
 * Finds the characters of a seed that no reader can see as they were meant, a line at a time: control
 * characters and lost ones are errors unless the editors speak of them; invisible ones, which are set
 * aside, are warnings.
 */
export function lintCharacters(
  seed: Seed,
  setAside: readonly SetAside[],
  editorial: Editorial,
  diagnostics: Diagnostic[],
): void {
  for (const line of seed.lines) {
    const report = (
      make: typeof errorAt,
      rule: string,
      found: readonly Found[],
      [what, then]: readonly [string, string],
      hint: string,
    ): void => {
      const [first] = found;
      if (first === undefined) return;
      const place = { file: seed.file, line: line.number, column: first.column };
      const message = `这一行有 ${found.length} 个${what}（${namesOf(found)}），${then}`;
      diagnostics.push(make(rule, place, message, hint));
    };
    const broken = findBroken(line, setAside);
    const quotes = quotesOf(editorial, line);
    report(
      errorAt,
      'control-character',
      broken.filter(({ character }) => CONTROL.test(character)),
      ['控制字符', '网页上显示不出来'],
      '它是转换软件留下的：在 editorial.yaml 的 setAside 里搁置，或重新转换这份文件',
    );
    report(
      errorAt,
      'lost-character',
      broken
        .filter(({ character }) => LOST.test(character))
        .filter(({ character }) => !quotes.some((quote) => quote.includes(character))),
      ['字没有转换出来', '网页上显示不出来'],
      '换一种办法重新转换；原字确实不存的，在 editorial.yaml 的 notes 里引这一处，写一条 gap 或 transcription；不成文字的用 setAside 搁置',
    );
    report(
      warningAt,
      'invisible-character',
      findInvisible(seed, line),
      ['看不见的控制符', '已经搁置，不进正文'],
      '看看旁边的字有没有缺漏、次序对不对；都对就不必处理',
    );
  }
}
