import type { Paragraph } from '../blocks/unwrap.ts';
import type { Break, Node, Tree } from './node.ts';
import { SCHEME_NAMES, type Mark, type SchemeName } from './schemes.ts';

/** A paragraph with the number that may open it. */
export interface Token {
  paragraph: Paragraph;
  mark: Mark | null;
  /** 具体措施：, which covers the numbers that follow it. */
  isLabel: boolean;
}

/** Schemes that count on through a whole document, whatever stands above them. */
const COUNTS_ON: ReadonlySet<SchemeName> = new Set<SchemeName>(['article', 'box']);

/** A node with nothing below it yet. */
function emptyNode(mark: Mark | null, paragraph: Paragraph | null, labels: Paragraph[] = []): Node {
  return { mark, paragraph, labels, own: [], children: [] };
}

/** How far the words of a text have opened quotation marks without closing them. */
function openQuotes(text: string): number {
  let depth = 0;
  for (const one of text)
    if (one === '“') depth += 1;
    else if (one === '”') depth = Math.max(0, depth - 1);
  return depth;
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** Where a number may go: below which open node, and what came before it there. */
interface Fit {
  depth: number;
  before: Node | undefined;
}

/** Builds the tree of one body, paragraph by paragraph. */
class Nester {
  readonly root = emptyNode(null, null);
  readonly breaks: Break[] = [];
  /** New runs of a scheme under another parent: those that begin anew and those that go on counting. */
  readonly runs = new Map<SchemeName, { anew: Break[]; on: Break[] }>();
  readonly #rank: ReadonlyMap<SchemeName, number>;
  readonly #last = new Map<SchemeName, Node>();
  #open: Node[] = [this.root];
  #labels: Paragraph[] = [];
  #quotes = 0;

  constructor(order: readonly SchemeName[]) {
    this.#rank = new Map(order.map((scheme, index) => [scheme, index]));
  }

  /** Takes the next paragraph. */
  take({ paragraph, mark, isLabel }: Token): void {
    const fit = mark === null ? null : this.#fitOf(mark);
    if (mark === null || fit === null) {
      if (isLabel) this.#labels.push(paragraph);
      else this.#takeText(paragraph);
      return;
    }
    this.#quotes = openQuotes(paragraph.text);
    const node = emptyNode(mark, paragraph, this.#labels);
    this.#labels = [];
    this.#check(node, fit);
    this.#open = this.#open.slice(0, fit.depth + 1);
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
    this.#last.set(mark.scheme, node);
  }

  /** Paragraphs printed before a number that never came are text after all. */
  end(): void {
    for (const label of this.#labels) this.#open.at(-1)?.own.push(label);
    this.#labels = [];
  }

  #takeText(paragraph: Paragraph): void {
    this.end();
    this.#quotes += openQuotes(paragraph.text);
    if (/”[^“]*$/u.test(paragraph.text)) this.#quotes = 0;
    this.#open.at(-1)?.own.push(paragraph);
  }

  /** The place of a number among the open nodes; null where it is none but a word of the text. */
  #fitOf(mark: Mark): Fit | null {
    const depth = mark.scheme === 'decimal' ? this.#depthOfDecimal(mark) : this.#depthOf(mark);
    if (depth === null) return null;
    const before = this.#open[depth]?.children.filter((c) => c.mark?.scheme === mark.scheme).at(-1);
    if (this.#quotes > 0 && !this.#follows(mark, before)) return null;
    return { depth, before };
  }

  /** The innermost open node of a higher rank. A box ends where a number goes on from before it. */
  #depthOf(mark: Mark): number {
    const rankOf = (node: Node | undefined): number =>
      node?.mark ? (this.#rank.get(node.mark.scheme) ?? 0) : -1;
    const rank = this.#rank.get(mark.scheme) ?? 0;
    let depth = this.#open.length - 1;
    while (depth > 0 && rankOf(this.#open[depth]) >= rank) depth -= 1;
    const parent = this.#open[depth];
    if (parent?.mark?.scheme !== 'box') return depth;
    const within = parent.children.at(-1);
    const outside = this.#open[depth - 1]?.children
      .filter((c) => c.mark?.scheme === mark.scheme)
      .at(-1);
    const goesOnOutside =
      !this.#follows(mark, within) && this.#follows(mark, outside) && outside !== undefined;
    return goesOnOutside ? depth - 1 : depth;
  }

  /** 1.2.3 stands below 1.2; null where that is not open, and then 1.2 is no number but a figure. */
  #depthOfDecimal({ path }: Mark): number | null {
    for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
      const mark = this.#open[depth]?.mark ?? null;
      if (mark === null) return path.length === 0 ? 0 : null;
      if (mark.scheme === 'decimal' && same([...mark.path, mark.value ?? 0], path)) return depth;
    }
    return null;
  }

  /** Whether a number follows from the one before it. Where the editors speak of either, they know. */
  #follows(mark: Mark, before: Node | undefined): boolean {
    const last = before?.mark ?? null;
    if (mark.key !== null || (last?.key ?? null) !== null) return true;
    if (mark.branch !== null && last?.value === mark.value)
      return mark.branch === (last.branch ?? 0) + 1;
    return mark.value === null || mark.value === (last?.value ?? 0) + 1;
  }

  /** Notes a number that does not follow from the one before it. */
  #check(node: Node, { before }: Fit): void {
    const { mark } = node;
    const own = mark?.value ?? null;
    if (mark === null || own === null) return;
    const last = this.#last.get(mark.scheme);
    const isNewRun = before === undefined && last !== undefined && mark.scheme !== 'decimal';
    if (isNewRun || mark.scheme === 'box') {
      const run = this.runs.get(mark.scheme) ?? { anew: [], on: [] };
      this.runs.set(mark.scheme, run);
      const value = last?.mark?.value ?? 0;
      if (this.#follows(mark, last)) run.on.push({ node, before: value });
      else if (own === 1 && mark.scheme !== 'box') run.anew.push({ node, before: value });
      else this.breaks.push({ node, before: COUNTS_ON.has(mark.scheme) ? value : 0 });
    } else if (!this.#follows(mark, before)) {
      this.breaks.push({ node, before: before?.mark?.value ?? 0 });
    }
  }
}

/** A tree with the schemes whose numbers go on from one part to the next. */
export interface Nested extends Tree {
  runsOn: ReadonlySet<SchemeName>;
  /** The order of rank by which it was read. */
  order: readonly SchemeName[];
}

/** Reads the paragraphs of a body as a tree, by one order of rank. */
function nestBy(tokens: readonly Token[], order: readonly SchemeName[]): Nested {
  const nester = new Nester(order);
  for (const token of tokens) nester.take(token);
  nester.end();
  const runsOn = new Set<SchemeName>();
  const breaks = [...nester.breaks];
  for (const [scheme, { anew, on }] of nester.runs) {
    const goesOn = on.length > anew.length;
    if (goesOn) runsOn.add(scheme);
    // Whichever way most parts count, the others break it.
    breaks.push(...(goesOn ? anew : on.map((one) => ({ ...one, before: 0 }))));
  }
  const lineOf = ({ node }: Break): number => node.paragraph?.line.number ?? 0;
  breaks.sort((a, b) => lineOf(a) - lineOf(b));
  return { root: nester.root, breaks, runsOn, order };
}

/** The schemes of some paragraphs in the order in which they first appear. */
function orderOfAppearance(tokens: readonly Token[]): SchemeName[] {
  return [...new Set(tokens.flatMap(({ mark }) => (mark === null ? [] : [mark.scheme])))];
}

/**
 * Reads the paragraphs of a body as a tree of numbered nodes. Ranks are those of official texts; where
 * these do not fit, the order in which the schemes appear is tried, for 1. above （一）.
 */
export function nest(tokens: readonly Token[]): Nested {
  const usual = nestBy(tokens, SCHEME_NAMES);
  if (usual.breaks.length === 0) return usual;
  const own = nestBy(tokens, orderOfAppearance(tokens));
  return own.breaks.length < usual.breaks.length ? own : usual;
}
