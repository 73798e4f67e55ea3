import type { Paragraph } from '../blocks/unwrap.ts';
import { LAYOUT_TABLE, type FoundLayout, type LayoutName } from './layouts.ts';
import { nest, type Nested } from './nest.ts';
import type { Break, Node } from './node.ts';
import { markOf, type SchemeName } from './schemes.ts';
import { asks, tokensOf, type DecidedOf } from './tokens.ts';
import { isHeadingOnly } from './titles.ts';

/** What a text says of itself that a layout may follow from. */
export interface Hints {
  title: string;
  /** Kind of the document, as `source.yaml` gives it, or null. */
  kind: string | null;
}

/** A body as one layout reads it. */
export interface LayoutReading {
  layout: LayoutName;
  nested: Nested;
  /** Scheme whose every number is a record, where keys go by points. */
  item: SchemeName | null;
  why: string;
}

/** A layout found for a body, with its reading; what was tried besides. */
export interface Found extends FoundLayout {
  reading: LayoutReading | null;
}

/** 甲、 A. Ⅰ、 (a): ways of numbering that no layout reads. */
const UNKNOWN: readonly { pattern: RegExp; first: string }[] = [
  { pattern: /^([甲乙丙丁戊己庚辛壬癸])[、.．]/u, first: '甲' },
  { pattern: /^([A-Z])[、.．]/u, first: 'A' },
  { pattern: /^[（(]([a-z])[）)]/u, first: 'a' },
  { pattern: /^([Ⅰ-Ⅻ])[、.．]/u, first: 'Ⅰ' },
];

/** As many breaks as may be slips of the print or of a conversion; with more it is another layout. */
export const mostSlips = (numbers: number): number => Math.max(4, Math.floor(numbers * 0.15));

/** All nodes of a tree in the order of the text. */
export function nodesOf(root: Node): Node[] {
  return root.children.flatMap((child) => [child, ...nodesOf(child)]);
}

const lineOfBreak = ({ node }: Break): number => node.paragraph?.line.number ?? 0;
const count = (nodes: readonly Node[], scheme: SchemeName): number =>
  nodes.filter(({ mark }) => mark?.scheme === scheme).length;

/** Whether the numbers of a scheme run from 1 through the whole text. */
function runsThrough(nodes: readonly Node[], scheme: SchemeName): boolean {
  let last = 0;
  for (const { mark } of nodes.filter((node) => node.mark?.scheme === scheme)) {
    // The editors' word on a number stands for what is printed.
    if (mark?.value !== last + 1 && mark?.value !== last && mark?.key === null) return false;
    last = mark?.value ?? last;
  }
  return last > 0;
}

/** The lowest scheme whose numbers run through the text, and which is no list within an item. */
function itemOfPoints(nodes: readonly Node[]): SchemeName | null {
  for (const scheme of ['digit', 'han-bracket', 'han'] as const)
    if (runsThrough(nodes, scheme)) return scheme;
  return null;
}

const isPoints = ({ title, kind }: Hints): boolean =>
  kind === 'points' || (kind === null && title.includes('要点'));
const isMeasures = ({ title, kind }: Hints): boolean =>
  kind === 'measures' ||
  (kind === null && /措施|若干政策|政策清单|[若二三四五六七八九十]+条/u.test(title));

/** Which layout of a numbered outline a tree shows: items by themselves, points, numbers that run on. */
function readOutline(nested: Nested, hints: Hints): LayoutReading {
  const nodes = nodesOf(nested.root);
  const first = nested.root.children.filter(({ mark }) => mark?.scheme !== 'box');
  const reading = (layout: LayoutName, why: string, item: SchemeName | null = null) => ({
    layout,
    nested,
    item,
    why,
  });
  const points = isPoints(hints) ? itemOfPoints(nodes) : null;
  if (points !== null)
    return reading('points', `是要点，编号从头到尾连续，共 ${count(nodes, points)} 项`, points);
  const isFlat = first.length > 0 && first.every(({ children }) => children.length === 0);
  const headed = first.filter(isHeadingOnly);
  if (isFlat && (headed.length * 2 <= first.length || isMeasures(hints)))
    return reading('measures', `${first.length} 个编号各自成项，下面没有再编号`);
  if (nested.runsOn.size > 0) return reading('running', '编号跨过上一级标题连续');
  return reading('outline', '编号分级，每一级在上一级下面重新从 1 开始');
}

/** Reads a body by one layout; null where nothing of it is there. */
export function readBy(
  layout: LayoutName,
  paragraphs: readonly Paragraph[],
  decidedOf: DecidedOf,
  hints: Hints,
): LayoutReading | null {
  const nested = nest(tokensOf(paragraphs, layout, decidedOf));
  const nodes = nodesOf(nested.root);
  const reading = (why: string): LayoutReading => ({ layout, nested, item: null, why });
  if (layout === 'prose') return reading('没有编号');
  if (nodes.length === 0) return null;
  if (layout === 'statute') {
    const articles = count(nodes, 'article');
    return articles === 0 ? null : reading(`${articles} 条以“第…条”开头`);
  }
  if (layout === 'decimal') {
    const deep = nodes.filter(({ mark }) => (mark?.path.length ?? 0) > 0).length;
    return deep < 2 ? null : reading(`${deep} 个小数编号（如 1.1）`);
  }
  if (layout === 'faq') {
    const asked = nodes.filter(
      ({ paragraph, mark }) => mark?.scheme === 'question' || asks(paragraph?.text ?? ''),
    );
    return asked.length < 2 || asked.length * 10 < nodes.length * 6
      ? null
      : reading(`${asked.length} 处提问`);
  }
  const found = readOutline(nested, hints);
  if (layout === 'points') return { ...found, layout, item: found.item ?? itemOfPoints(nodes) };
  return { ...found, layout };
}

/** The lines whose numbering no layout reads. */
function unknownNumbers(paragraphs: readonly Paragraph[]): number[] {
  return UNKNOWN.flatMap(({ pattern, first }) => {
    const found = paragraphs.filter(({ text }) => pattern.test(text));
    const opens = pattern.exec(found[0]?.text ?? '')?.[1] === first;
    return opens && found.length > 1 ? found.map(({ line }) => line.number) : [];
  });
}

/** Why a layout does not read a body, with the lines at which it fails. */
function failureOf(
  layout: LayoutName,
  reading: LayoutReading | null,
): FoundLayout['failures'][number] {
  if (reading === null)
    return { layout, lines: [], why: `没有${LAYOUT_TABLE[layout].example}这样的编号` };
  const lines = [...new Set(reading.nested.breaks.map(lineOfBreak))];
  return { layout, lines, why: `第 ${lines.slice(0, 8).join('、')} 行的编号接不上` };
}

/**
 * Whether most of what bears the number of an article would be text: 第三条 … / 第五条 … is a statute
 * that lacks an article, and no outline of its chapters.
 */
function leavesArticles(paragraphs: readonly Paragraph[], { nested }: LayoutReading): boolean {
  const articles = paragraphs.filter(({ text }) => markOf(text, ['article']) !== null).length;
  return articles > 1 && articles * 2 > nodesOf(nested.root).length;
}

/**
 * Finds the layout of a body: the one that reads its numbers with the fewest breaks. Null, with the lines
 * at which each fails, where every one has more than slips.
 */
export function findLayout(
  paragraphs: readonly Paragraph[],
  decidedOf: DecidedOf,
  hints: Hints,
): Found {
  const failures: FoundLayout['failures'] = [];
  let best: LayoutReading | null = null;
  const strays = unknownNumbers(paragraphs);
  for (const layout of ['statute', 'decimal', 'faq', 'outline'] as const) {
    const tried = readBy(layout, paragraphs, decidedOf, hints);
    const reading =
      tried !== null && layout === 'outline' ? readOutline(tried.nested, hints) : tried;
    const breaks = reading?.nested.breaks.length ?? Infinity;
    if (reading !== null && layout !== 'statute' && leavesArticles(paragraphs, reading)) continue;
    if (reading === null || breaks > mostSlips(nodesOf(reading.nested.root).length)) {
      failures.push(failureOf(layout, reading));
      continue;
    }
    if (best === null || breaks < best.nested.breaks.length) best = reading;
    if (breaks === 0) break;
  }
  if (best !== null) return { layout: best.layout, why: best.why, failures, reading: best };
  const isNumbered = failures.some(({ lines }) => lines.length > 0);
  if (isNumbered || strays.length > 0) {
    if (strays.length > 0)
      failures.push({
        layout: 'prose',
        lines: strays,
        why: `第 ${strays.slice(0, 8).join('、')} 行另有编号`,
      });
    return { layout: null, why: '没有一种编号读得通', failures, reading: null };
  }
  const prose = readBy('prose', paragraphs, decidedOf, hints);
  const isStatute = prose !== null && leavesArticles(paragraphs, prose);
  return isStatute
    ? { layout: null, why: '没有一种编号读得通', failures, reading: null }
    : { layout: 'prose', why: prose?.why ?? '', failures, reading: prose };
}
