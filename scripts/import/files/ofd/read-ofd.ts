import { attribute, descendants, elements, parseXml, type XmlElement } from '../docx/xml.ts';
import { refused, type FileReading } from '../file-text.ts';
import { pagesToText } from '../pages/pages-to-text.ts';
import type { Glyphs, Page, Rule } from '../pages/page.ts';
import type { Archive } from '../zip/archive.ts';

const BROKEN = '文件损坏，读不出正文：请用 OFD 阅读器打开看看，或者请发文单位重发';
const BOMB = '文件里声明了 XML 实体，正常的公文没有，没有读：请核对文件的来历';
const ENCRYPTED = '文件加了密，读不出正文：请发文单位发一份没有加密的';
const SCAN =
  'OFD 里只有图片，没有文字（扫描件）：请向发文单位要电子文本，或先做文字识别、校对后存为 .docx';

class OfdFault extends Error {}

async function open(archive: Archive, path: string): Promise<XmlElement | null> {
  const text = await archive.text(path);
  if (text === null) return null;
  const parsed = parseXml(text);
  if (parsed.root === null) throw new OfdFault(parsed.error === 'bomb' ? BOMB : BROKEN);
  return parsed.root;
}

/** A path as the standard has it: from the root of the package, or beside the file that names it. */
function resolve(from: string, path: string): string {
  if (path.startsWith('/')) return path.slice(1);
  const folder = from.split('/').slice(0, -1);
  for (const step of path.split('/'))
    if (step === '..') folder.pop();
    else if (step !== '.' && step !== '') folder.push(step);
  return folder.join('/');
}

const named = (parent: XmlElement, name: string): XmlElement[] =>
  [...descendants(parent)].filter(({ localName }) => localName === name);
const numbers = (text: string | null): number[] =>
  (text ?? '').trim().split(/\s+/).filter(Boolean).map(Number);

/** Distances between characters: `3 3 g 5 3` is seven of 3 (GB/T 33190, 11.3). */
function distances(text: string | null): number[] {
  const found: number[] = [];
  const parts = (text ?? '').trim().split(/\s+/).filter(Boolean);
  for (let at = 0; at < parts.length; at += 1) {
    if (parts[at]?.toLowerCase() === 'g') {
      const count = Math.min(Number(parts[at + 1]) || 0, 100_000);
      found.push(...new Array<number>(count).fill(Number(parts[at + 2])));
      at += 2;
    } else found.push(Number(parts[at]));
  }
  return found.map((one) => (Number.isFinite(one) ? one : 0));
}

/** A transformation of a plane: a b c d e f. */
type Matrix = readonly [number, number, number, number, number, number];

function matrixOf(element: XmlElement): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(attribute(element, 'CTM'));
  return [a, b, c, d, e, f];
}

/** A text that is set upright or lies on its side (a watermark) is told by its matrix. */
const isLevel = ([a, b]: Matrix): boolean => Math.abs(b) < Math.abs(a) * 0.1;

/** Widths of a character in sizes of the type, where the file gives none: Latin ones are half as wide. */
const widthOf = (character: string): number => (/[\u0000-\u00ff]/.test(character) ? 0.5 : 1);

/** The characters of one TextObject at their places; runs of even distances stay one stretch. */
function textGlyphs(object: XmlElement): Glyphs[] {
  const [left = 0, top = 0] = numbers(attribute(object, 'Boundary'));
  const matrix = matrixOf(object);
  if (!isLevel(matrix)) return [];
  const [a, , , d, e, f] = matrix;
  const size = Number(attribute(object, 'Size') ?? 0) * Math.abs(d);
  const scale = Number(attribute(object, 'HScale') ?? 1) * a;
  const glyphs: Glyphs[] = [];
  let [x, y] = [0, 0];
  for (const code of elements(object).filter(({ localName }) => localName === 'TextCode')) {
    // What is left out stands where the last one stood.
    x = Number(attribute(code, 'X') ?? x);
    y = Number(attribute(code, 'Y') ?? y);
    const steps = distances(attribute(code, 'DeltaX'));
    const falls = distances(attribute(code, 'DeltaY'));
    const characters = Array.from(code.textContent ?? '');
    let [atX, atY] = [x, y];
    characters.forEach((character, index) => {
      const own = widthOf(character) * (Number(attribute(object, 'Size') ?? 0) || 1);
      const step = steps[index] ?? own;
      const placed = {
        text: character,
        x: left + e + atX * a,
        end: left + e + (atX + Math.min(step > 0 ? step : own, own * 1.2)) * scale,
        y: top + f + atY * d,
        size,
      };
      glyphs.push(placed);
      atX += step;
      atY += falls[index] ?? 0;
    });
  }
  return glyphs;
}

/** The straight lines of a path: M, L and B … of its abbreviated data, and of rectangles all four. */
function pathRules(object: XmlElement): Rule[] {
  const [left = 0, top = 0] = numbers(attribute(object, 'Boundary'));
  const [a, b, c, d, e, f] = matrixOf(object);
  const data =
    elements(object).find(({ localName }) => localName === 'AbbreviatedData')?.textContent ?? '';
  const rules: Rule[] = [];
  const place = (x: number, y: number) => ({
    x: left + a * x + c * y + e,
    y: top + b * x + d * y + f,
  });
  let start = place(0, 0);
  let at = start;
  for (const [, command = '', values = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const list = numbers(values);
    if (command === 'S' || command === 'M') {
      at = place(list[0] ?? 0, list[1] ?? 0);
      start = at;
    } else if (command === 'L')
      for (let index = 0; index + 1 < list.length; index += 2) {
        const next = place(list[index] ?? 0, list[index + 1] ?? 0);
        rules.push({ x0: at.x, y0: at.y, x1: next.x, y1: next.y });
        at = next;
      }
    else if (command === 'C') {
      rules.push({ x0: at.x, y0: at.y, x1: start.x, y1: start.y });
      at = start;
    } else if (list.length >= 2) at = place(list.at(-2) ?? 0, list.at(-1) ?? 0);
  }
  return rules;
}

/** What a page or a template shows, its layers and blocks opened. */
function contentOf(root: XmlElement): Pick<Page, 'glyphs' | 'rules' | 'pictures'> {
  return {
    glyphs: named(root, 'TextObject').flatMap(textGlyphs),
    rules: named(root, 'PathObject').flatMap(pathRules),
    pictures: named(root, 'ImageObject').length,
  };
}

async function readPages(archive: Archive, path: string): Promise<Page[]> {
  const document = await open(archive, path);
  if (document === null) throw new OfdFault(BROKEN);
  const boxOf = (root: XmlElement) => numbers(named(root, 'PhysicalBox')[0]?.textContent ?? null);
  const common = boxOf(document);
  const templates = new Map(
    named(document, 'TemplatePage').map((one) => [attribute(one, 'ID'), attribute(one, 'BaseLoc')]),
  );
  const list = named(document, 'Pages')[0];
  const pages: Page[] = [];
  for (const entry of list === undefined ? [] : elements(list)) {
    const at = resolve(path, attribute(entry, 'BaseLoc') ?? '');
    const root = await open(archive, at);
    if (root === null) throw new OfdFault(BROKEN);
    const [, , width = 210, height = 297] = boxOf(root).length === 4 ? boxOf(root) : common;
    const own = contentOf(root);
    for (const template of elements(root).filter(({ localName }) => localName === 'Template')) {
      const location = templates.get(attribute(template, 'TemplateID'));
      const shared = location ? await open(archive, resolve(path, location)) : null;
      if (shared === null) continue;
      const more = contentOf(shared);
      own.glyphs.push(...more.glyphs);
      own.rules.push(...more.rules);
    }
    pages.push({ width, height, ...own });
  }
  return pages;
}

/** Reads an OFD file (GB/T 33190): the text of its pages by where its characters stand, in whatever order. */
export async function readOfd(archive: Archive): Promise<FileReading> {
  try {
    if (archive.names.some((name) => /(?:^|\/)(?:Encryptions|Encrypt)\.xml$/i.test(name)))
      return refused(ENCRYPTED);
    const root = await open(archive, 'OFD.xml');
    if (root === null) return refused(BROKEN);
    const pages: Page[] = [];
    for (const body of named(root, 'DocRoot'))
      pages.push(
        ...(await readPages(archive, resolve('OFD.xml', (body.textContent ?? '').trim()))),
      );
    const hasText = pages.some(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== ''));
    if (!hasText && pages.some(({ pictures }) => pictures > 0)) return refused(SCAN);
    return { text: pagesToText(pages), error: null };
  } catch (error) {
    if (error instanceof OfdFault) return refused(error.message);
    throw error;
  }
}
