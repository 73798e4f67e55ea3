/**
 * The characters of symbol fonts that office texts use, by font and code: what is printed is a box or a
 * tick, while the file holds a code of the font's own. ☑ and □ in a form are text.
 */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x72: '❒',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9e: '·',
    0x9f: '•',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '□',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x54: '☒', 0xa3: '□' },
  symbol: {
    0x2a: '*',
    0xb0: '°',
    0xb1: '±',
    0xb2: '″',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb9: '≠',
    0xa2: '′',
    0xa3: '≤',
    0xa5: '∞',
    0xae: '→',
    0xb8: '÷',
    0xd7: '·',
    0xe5: '∑',
    0x61: 'α',
    0x62: 'β',
    0x6d: 'μ',
    0x70: 'π',
    0x44: 'Δ',
    0x57: 'Ω',
  },
};

/** What stands for a character whose meaning is lost; the lint of characters names it. */
export const LOST = '\ufffd';

/** Where symbol fonts keep their characters within Unicode. */
const PRIVATE = 0xf000;

/**
 * A character of a symbol font as it prints, e.g. ('Wingdings', 0xf0fe) as ☑; U+FFFD where it is not
 * known which it is. Of another font the code is Unicode's own.
 */
export function symbolOf(font: string, code: number): string {
  const own = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  const table = SYMBOLS[font.toLowerCase()];
  if (table !== undefined) return table[own] ?? LOST;
  if (code >= 0xe000 && code <= 0xf8ff) return LOST;
  return String.fromCodePoint(code);
}
