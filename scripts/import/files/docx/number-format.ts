/** Writes the n-th number of a list (n from 0) in one format. */
type Format = (n: number) => string;

const DIGITS = '〇 一 二 三 四 五 六 七 八 九'.split(' ');
const TENS = 10;
const HUNDRED = 100;
const THOUSAND = 1000;
const TEN_THOUSAND = 10_000;

/** Each figure by itself: 10 is 一〇. */
const positional =
  (zero: string): Format =>
  (n) =>
    [...String(n)]
      .map((figure) => (figure === '0' ? zero : (DIGITS[Number(figure)] ?? '')))
      .join('');

/** 十, 十一, 二十, 九十九; below ten the figure itself. */
function counting(n: number): string {
  const tens = Math.floor(n / TENS);
  const ones = n % TENS;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return ten + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}

/** 一百, 一百〇一, 一百一十, 一千〇一: with every unit named and one 〇 for what is left out between. */
function countingThousand(n: number): string {
  if (n === 0) return '〇';
  if (n < HUNDRED) return counting(n);
  if (n >= TEN_THOUSAND) return String(n);
  const figures = [
    [Math.floor(n / THOUSAND), '千'],
    [Math.floor((n % THOUSAND) / HUNDRED), '百'],
    [Math.floor((n % HUNDRED) / TENS), '十'],
    [n % TENS, ''],
  ] as const;
  let text = '';
  let isGap = false;
  for (const [figure, unit] of figures) {
    if (figure === 0) isGap = text !== '';
    else {
      text += `${isGap ? '〇' : ''}${DIGITS[figure] ?? ''}${unit}`;
      isGap = false;
    }
  }
  return text;
}

/** 百, 百一, 二百: the one before 十 and 百 is not written. */
function japanese(n: number): string {
  if (n >= THOUSAND) return String(n);
  const hundreds = Math.floor(n / HUNDRED);
  const hundred = hundreds === 0 ? '' : `${hundreds === 1 ? '' : (DIGITS[hundreds] ?? '')}百`;
  return hundred + counting(n % HUNDRED);
}

/** 壹拾, 贰拾壹, 壹佰零壹: as on cheques. */
const legal =
  (figures: string, units: string, zero: string): Format =>
  (n) => {
    if (n >= TEN_THOUSAND || n === 0) return n === 0 ? zero : String(n);
    const digits = [...String(n)].map(Number);
    let text = '';
    let isGap = false;
    digits.forEach((figure, index) => {
      const unit = units.charAt(digits.length - index - 1).trim();
      if (figure === 0) isGap = true;
      else {
        text += `${isGap ? zero : ''}${figures.charAt(figure)}${unit}`;
        isGap = false;
      }
    });
    return text;
  };

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [letters, value] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
}

const LETTERS = 26;

/** A … Z, then AA, BB … as Word goes on. */
function letters(n: number): string {
  if (n < 1) return '';
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((n - 1) % LETTERS));
  return letter.repeat(Math.ceil(n / LETTERS));
}

/** A closed row of characters; beyond it Word goes on in plain figures. */
const row =
  (characters: string): Format =>
  (n) =>
    [...characters][n - 1] ?? String(n);

const fullWidth: Format = (n) =>
  [...String(n)].map((figure) => String.fromCodePoint(0xff10 + Number(figure))).join('');

const CYCLE = 60;

/** 甲子, 乙丑 … 癸亥. */
const sexagenary: Format = (n) =>
  n < 1 || n > CYCLE
    ? String(n)
    : '甲乙丙丁戊己庚辛壬癸'.charAt((n - 1) % 10) + '子丑寅卯辰巳午未申酉戌亥'.charAt((n - 1) % 12);

/** The characters from one code point on, so many. */
const run = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(from + index)).join('');

/**
 * The formats of ST_NumberFormat (ECMA-376, 17.18.59) that Chinese offices meet, as Word prints them
 * ([MS-OI29500] 2.1.540 where it differs from the standard). The rest is named, not guessed.
 */
const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  // ①…⑳
  decimalEnclosedCircle: row(run(0x2460, 20)),
  decimalEnclosedCircleChinese: row(run(0x2460, 10)),
  // ⒈…⒛
  decimalEnclosedFullstop: row(run(0x2488, 20)),
  // ⑴…⒇
  decimalEnclosedParen: row(run(0x2474, 20)),
  upperLetter: letters,
  lowerLetter: (n) => letters(n).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  numberInDash: (n) => `- ${n} -`,
  // 一, 十, 一○○
  chineseCounting: (n) => (n < HUNDRED && n > 0 ? counting(n) : positional('○')(n)),
  taiwaneseCounting: (n) => (n < HUNDRED && n > 0 ? counting(n) : positional('○')(n)),
  // 一, 十, 一百, 一百〇一
  chineseCountingThousand: countingThousand,
  taiwaneseCountingThousand: (n) => countingThousand(n).replaceAll('〇', '零'),
  japaneseCounting: japanese,
  koreanDigital2: positional('零'),
  // 一, 一〇, 一〇〇
  ideographDigital: positional('〇'),
  japaneseDigitalTenThousand: positional('〇'),
  taiwaneseDigital: positional('○'),
  // 甲乙丙丁
  ideographTraditional: row('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: row('子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: sexagenary,
  // ㈠…㈩: Word prints parentheses, not circles.
  ideographEnclosedCircle: row(run(0x3220, 10)),
  // 壹, 壹拾
  chineseLegalSimplified: legal('零壹贰叁肆伍陆柒捌玖', ' 拾佰仟', '零'),
  ideographLegalTraditional: legal('零壹貳參肆伍陸柒捌玖', ' 拾佰仟', '零'),
  japaneseLegal: legal('〇壱弐参四伍六七八九', ' 拾百阡', ''),
  none: () => '',
};

/**
 * A number as Word prints it, e.g. (3, 'chineseCounting') as 三; null where the format is none that is
 * known here.
 *
 * @param custom the pattern of `w:format` for numFmt `custom`, e.g. `001, 002, 003, ...`
 */
export function formatNumber(
  n: number,
  format: string,
  custom: string | null = null,
): string | null {
  if (format === 'custom') {
    const zeros = /^(0*)1,/.exec(custom ?? '')?.[1];
    return zeros === undefined ? null : String(n).padStart(zeros.length + 1, '0');
  }
  return FORMATS[format]?.(n) ?? null;
}
