import { encode } from 'uqr';

/** Blank modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** A QR code as one SVG path: horizontal runs of dark modules, one unit a module. */
export interface QrPath {
  /** Width and height of the drawing in modules, quiet zone included. */
  size: number;
  d: string;
}

/** The QR code of an address. Runs of modules keep the path a quarter of the size of single ones. */
export function qrPath(text: string): QrPath {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      runs.push(`M${start + QUIET} ${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`);
    }
  });
  return { size: data.length + 2 * QUIET, d: runs.join('') };
}
