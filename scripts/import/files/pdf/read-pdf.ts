import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { refused, type FileReading } from '../file-text.ts';
import { pagesToText } from '../pages/pages-to-text.ts';
import type { Glyphs, Page, Rule } from '../pages/page.ts';

const SCAN =
  'PDF 里只有图片，没有文字（扫描件）：请向发文单位要电子文本，或先做文字识别、校对后存为 .docx';
const LOCKED = 'PDF 设有打开密码：请发文单位发一份没有密码的';
const BROKEN = 'PDF 损坏，打不开：请用阅读器打开看看，或者请发文单位重发';
const GARBLED =
  'PDF 的文字编码不全，读出来是乱码：请向发文单位要 .docx，或在阅读器里另存为文本再核对';

type Matrix = readonly number[];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const times = (
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0]: Matrix,
): Matrix => [
  a * p + c * q,
  b * p + d * q,
  a * r + c * s,
  b * r + d * s,
  a * t + c * u + e,
  b * t + d * u + f,
];
const apply = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** A rectangle no thicker than this, in points, is drawn as a line. */
const THIN = 3;

/** The commands of pdf.js's flat path data and how many numbers each takes. */
const PATH_SIZES = [2, 2, 6, 4, 0] as const;

/** The straight lines that a page draws, in units of the page with y downwards. */
function rulesOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  ops: Record<string, number>,
  height: number,
): { rules: Rule[]; pictures: number } {
  const rules: Rule[] = [];
  let pictures = 0;
  let matrix = IDENTITY;
  const stack: Matrix[] = [];
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    const from = apply(matrix, x0, y0);
    const to = apply(matrix, x1, y1);
    rules.push({ x0: from.x, y0: height - from.y, x1: to.x, y1: height - to.y });
  };
  const path = (data: ArrayLike<number>) => {
    let [x, y, startX, startY] = [0, 0, 0, 0];
    const points: { x: number; y: number }[] = [];
    const segments: [number, number, number, number][] = [];
    for (let at = 0; at < data.length;) {
      const command = data[at] ?? 0;
      const size = PATH_SIZES[command] ?? 0;
      const [nextX, nextY] =
        size === 0 ? [startX, startY] : [data[at + size - 1] ?? 0, data[at + size] ?? 0];
      if (command === 1 || command === 4) segments.push([x, y, nextX, nextY]);
      [x, y] = [nextX, nextY];
      if (command === 0) [startX, startY] = [x, y];
      points.push({ x, y });
      at += size + 1;
    }
    const xs = points.map((one) => one.x);
    const ys = points.map((one) => one.y);
    const [left, right, low, high] = [
      Math.min(...xs),
      Math.max(...xs),
      Math.min(...ys),
      Math.max(...ys),
    ];
    // A filled bar is how many programs draw a line.
    if (high - low <= THIN && right - left > THIN)
      line(left, (low + high) / 2, right, (low + high) / 2);
    else if (right - left <= THIN && high - low > THIN)
      line((left + right) / 2, low, (left + right) / 2, high);
    else for (const segment of segments) line(...segment);
  };
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] as unknown[];
    if (operation === ops.save) stack.push(matrix);
    else if (operation === ops.restore) matrix = stack.pop() ?? IDENTITY;
    else if (operation === ops.transform) matrix = times(matrix, args as number[]);
    else if (operation === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (Array.isArray(args[0])) matrix = times(matrix, args[0] as number[]);
    } else if (operation === ops.paintFormXObjectEnd) matrix = stack.pop() ?? IDENTITY;
    else if (operation === ops.paintImageXObject || operation === ops.paintInlineImageXObject)
      pictures += 1;
    else if (operation === ops.constructPath) {
      const [paint, data] = args as [number, (ArrayLike<number> | null)[]];
      // A path that only clips is not seen.
      if (paint !== ops.endPath && data[0] !== null && data[0] !== undefined) path(data[0]);
    }
  });
  return { rules, pictures };
}

/** A stretch of text as pdf.js gives it. */
interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

/** The stretches of a page; what lies on its side (a watermark) is none of its text. */
function glyphsOf(items: readonly object[], height: number): Glyphs[] {
  return items.flatMap((item): Glyphs[] => {
    if (!('str' in item)) return [];
    const { str, transform, width } = item as TextItem;
    const [a = 1, b = 0, , d = 1, x = 0, y = 0] = transform;
    if (str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1) return [];
    // One stretch may hold several columns, parted by blanks.
    const size = Math.abs(d) || Math.abs(a);
    return [{ text: str, x, end: x + width, y: height - y, size }];
  });
}

/** Characters that stand for none: the file names no code for its shapes. */
function isGarbled(pages: readonly Page[]): boolean {
  const text = pages.flatMap(({ glyphs }) => glyphs.map((one) => one.text)).join('');

  const lost = text.match(/[\u0000-\u0008\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  return lost > 10 && lost > text.length * 0.05;
}

/** Reads a PDF that holds text; a scan, a locked and a broken one are refused. */
export async function readPdf(bytes: Uint8Array): Promise<FileReading> {
  const { OPS } = await getResolvedPDFJS();
  const pages: Page[] = [];
  try {
    // pdf.js takes the bytes over for itself.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
    });
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, low = 0, right = 0, high = 0] = page.view;
      const content = await page.getTextContent({ disableNormalization: true });
      const drawn = rulesOf(await page.getOperatorList(), OPS, high);
      pages.push({
        width: right - left,
        height: high - low,
        glyphs: glyphsOf(content.items, high),
        ...drawn,
      });
      page.cleanup();
    }
    await document.loadingTask.destroy();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return refused(name === 'PasswordException' ? LOCKED : BROKEN);
  }
  const hasText = pages.some(({ glyphs }) => glyphs.length > 0);
  if (!hasText)
    return refused(
      pages.some(({ pictures }) => pictures > 0) ? SCAN : 'PDF 里没有文字：请核对是不是拿错了文件',
    );
  if (isGarbled(pages)) return refused(GARBLED);
  return { text: pagesToText(pages), error: null };
}
