import { encode } from 'uqr';

/** Blank modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/**
 * One of the eight masks of the standard, every one of which a reader must take. To try all and keep
 * the prettiest took a tenth of the time that ten thousand pages need.
 */
export const MASK = 2;

/** A QR code as one SVG path that is stroked, not filled: a line one unit wide along each row. */
export interface QrPath {
  /** Width and height of the drawing in modules, quiet zone included. */
  size: number;
  d: string;
}

/**
 * The QR code of an address. Lines with gaps between them are half as long as outlines of the runs
 * of dark modules. The first row lies at y = 4, so a drawing begins half a module above y = 0.
 */
export function qrPath(text: string): QrPath {
  const { data } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK });
  const rows = data.map((row, y) => {
    let line = '';
    let pen: number | null = null;
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      line += pen === null ? `M${start + QUIET} ${y + QUIET}` : `m${start - pen} 0`;
      line += `h${x + 1 - start}`;
      pen = x + 1;
    }
    return line;
  });
  return { size: data.length + 2 * QUIET, d: rows.join('') };
}
