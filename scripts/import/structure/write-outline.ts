import type { Kind } from '../../../src/model/vocabulary.ts';
import type { Paragraph } from '../blocks/unwrap.ts';
import type { Draft } from '../records/draft.ts';
import { runInTitleLength } from '../blocks/run-in-title.ts';
import type { Node } from './node.ts';
import { PLAIN, type Opening, type Place, type RecordWriter } from './record-writer.ts';
import type { SchemeName } from './schemes.ts';
import { HEADS } from './tokens.ts';
import {
  bareLength,
  firstWords,
  hasTextBelow,
  isNoBox,
  type OutlineRules,
  isUnitsOnly,
  opensWithUnits,
  paragraphsBelow,
  withoutUnits,
} from './outline-parts.ts';
import { writeOwn } from './write-own.ts';
import { isHeadingOnly, titleLength } from './titles.ts';

/** ——知识产权高质量创造 */
const DASH = /^——/u;
/** An item stands in the third place of its key (`3-1-2`) or deeper. */
const ITEM_SLOT = 3;

/** Writes the records of a numbered outline. */
export class OutlineWriter {
  readonly #writer: RecordWriter;
  readonly #rules: OutlineRules;
  readonly #slots: ReadonlyMap<SchemeName, number>;
  /** The key of every node that has one, for what is said of breaks. */
  readonly keys = new Map<Node, string>();
  #chapter: { number: number; heading: string } | null = null;
  #boxes = 0;

  constructor(writer: RecordWriter, rules: OutlineRules, slots: ReadonlyMap<SchemeName, number>) {
    this.#writer = writer;
    this.#rules = rules;
    this.#slots = slots;
  }

  /** Writes everything below the root. */
  write(root: Node): void {
    const { keys } = this.#rules;
    const at = this.#writer.base;
    const byChapter = keys === 'chapter';
    let count = 0;
    writeOwn(root.own, at, this.#writer, (paragraph) => {
      const index = (count += 1) - 1;
      const draft = this.#writer.add(
        byChapter ? `0-0-${index + 1}` : '',
        byChapter ? 'paragraph' : 'notice',
        at,
      );
      this.#writer.openText(draft, paragraph, this.#plainOpening(paragraph));
    });
    this.#below(root, at, []);
    this.#writer.end();
  }

  #plainOpening({ text }: Paragraph): Opening {
    const length = DASH.exec(text)?.[0].length ?? 0;
    const title = this.#rules.titles === 'all' ? runInTitleLength(text.slice(length)) : 0;
    return { shown: 0, length, title };
  }

  /** Writes the children of a node; a label covers what follows it. */
  #below(node: Node, at: Place, path: readonly number[]): void {
    let place = at;
    for (const child of node.children) {
      if (child.labels.length > 0) {
        child.labels.forEach((label) => this.#writer.hold(label));
        place = { ...at, headings: [...at.headings, ...child.labels.map(({ text }) => text)] };
      }
      this.#node(child, place, path);
    }
  }

  /** The numbers of a node's key: those of its ancestors, 0 for a rank that is left out, its own. */
  #pathOf(node: Node, path: readonly number[]): number[] {
    const { scheme = 'han', value = 0, path: above = [] } = node.mark ?? {};
    if (scheme === 'decimal') return [...above, value ?? 0];
    const lowest = path.length === 0 && this.#slots.size === 0 ? 1 : ITEM_SLOT;
    const slot = this.#slots.get(scheme) ?? Math.max(lowest, path.length + 1);
    const own = path.slice(0, slot - 1);
    while (own.length < slot - 1) own.push(0);
    return [...own, value ?? 0];
  }

  #node(node: Node, at: Place, path: readonly number[]): void {
    const { mark } = node;
    if (mark === null) return;
    const { keys, item } = this.#rules;
    if (mark.scheme === 'box') this.#box(node, at);
    else if (keys === 'points' && mark.scheme === item)
      this.#item(node, at, `p${this.#numberOf(node, 'p')}`);
    else if (keys === 'points') this.#head(node, at, this.#pathOf(node, path));
    else if (keys === 'measures' && path.length === 0)
      this.#item(node, at, this.#numberOf(node, ''));
    else {
      const own = this.#pathOf(node, path);
      const heads = node.children.some(
        (child) => child.mark !== null && HEADS.has(child.mark.scheme),
      );
      const isHead =
        mark.scheme === 'decimal'
          ? heads
          : own.length < ITEM_SLOT || (HEADS.has(mark.scheme) && node.children.some(isNoBox));
      const run = own
        .slice(0, -1)
        .map((number) => `${number}-`)
        .join('');
      if (isHead) this.#head(node, at, own);
      else if (this.#splits(node)) this.#head(node, at, own);
      else this.#item(node, at, run + this.#numberOf(node, run));
    }
  }

  /** The number of a key, with the letter that the editors give it where they speak of this run. */
  #numberOf({ mark }: Node, run: string): string {
    const [, own, rest = ''] = /^(.*?)(\d+[a-z]?)$/u.exec(mark?.key ?? '') ?? [];
    return own === this.#writer.prefix + run ? rest : String(mark?.value ?? 0);
  }

  /**
   * Whether the numbers below an item are records: one of them carries what a task carries. Units behind
   * the last of them alone are those of the whole item.
   */
  #splits(node: Node): boolean {
    const items = node.children.filter(isNoBox);
    const last = items.at(-1);
    return items.some((child) =>
      [child.paragraph?.text ?? '', ...paragraphsBelow(child).map(({ text }) => text)].some(
        (text) => {
          const { units, other } = this.#rules.carries(text);
          return other || (units && child !== last);
        },
      ),
    );
  }

  #kind(numbered: boolean): Kind {
    if (numbered) return this.#rules.kindOf(this.#chapter);
    return this.#rules.keys === 'chapter' ? 'paragraph' : 'notice';
  }

  /** A heading with its own text and what stands below it. */
  #head(node: Node, at: Place, path: readonly number[]): void {
    const { mark, paragraph } = node;
    if (mark === null || paragraph === null) return;
    const key = this.#rules.keys === 'points' ? `s${path.join('-')}` : path.join('-');
    this.keys.set(node, key);
    const words = paragraph.text.slice(mark.length);
    const headsOnly = isHeadingOnly(node);
    // A heading with its units behind it (（一）压减环节（省局负责）) is a record, if of nothing else.
    const isHeading = headsOnly && withoutUnits(words) === words && !opensWithUnits(node);
    const title = headsOnly ? 0 : titleLength(withoutUnits(words));
    const printed = isHeading
      ? paragraph.text
      : paragraph.text.slice(
          0,
          mark.length + (title > 0 ? title : headsOnly ? bareLength(words) : firstWords(words)),
        );
    if (path.length === 1) this.#chapter = { number: path[0] ?? 0, heading: printed };
    const place = this.#writer.open(key, printed, at);
    if (isHeading) this.#writer.hold(paragraph);
    const ownKey = this.#ownKeys(node, path);
    let count = 0;
    let last: Draft | null = null;
    if (!isHeading) {
      const draft = this.#writer.add(ownKey((count += 1)), this.#kind(true), at);
      last = draft;
      draft.sections = [...place.sections];
      const titled = this.#rules.titles === 'none' ? 0 : title;
      this.#writer.openText(draft, paragraph, { ...mark, title: titled });
    }
    writeOwn(node.own, place, this.#writer, (own) => {
      if (last !== null && isUnitsOnly(own)) {
        this.#writer.addText(last, own);
        return;
      }
      last = this.#writer.add(ownKey((count += 1)), this.#kind(false), place);
      this.#writer.openText(last, own, this.#plainOpening(own));
    });
    this.#below(node, place, path);
  }

  /** The keys of a heading's own paragraphs, by their count. */
  #ownKeys(node: Node, path: readonly number[]): (count: number) => string {
    if (this.#rules.keys === 'points') return () => '';
    const key = path.join('-');
    const lead = (first: string) => (count: number) => (count === 1 ? first : `${first}-${count}`);
    const hasBelow = node.children.some(isNoBox);
    if (path.length > 1) return hasBelow ? lead(`${key}-0`) : (count) => `${key}-${count}`;
    const items = node.children.some(
      (child) =>
        child.mark !== null && child.mark.scheme !== 'box' && !this.#slots.has(child.mark.scheme),
    );
    return items ? lead(`${key}-0-0`) : (count) => `${key}-0-${count}`;
  }

  /** A numbered record with everything below it. */
  #item(node: Node, at: Place, key: string, kind = this.#kind(true)): void {
    const { mark, paragraph } = node;
    if (mark === null || paragraph === null) return;
    this.keys.set(node, key);
    const draft = this.#writer.add(key, kind, at);
    const words = paragraph.text.slice(mark.length);
    const isTitled = this.#rules.titles !== 'none';
    const isHeading = isHeadingOnly(node) && hasTextBelow(node);
    const title = isHeading ? bareLength(words) : titleLength(withoutUnits(words));
    this.#writer.openText(draft, paragraph, { ...mark, title: isTitled ? title : 0 });
    writeOwn(paragraphsBelow(node), at, this.#writer, (below) => {
      this.#writer.addText(draft, below);
    });
    for (const child of node.children) if (!isNoBox(child)) this.#box(child, at);
  }

  /** A box: its paragraphs in the order of the text, its numbers as printed. */
  #box(node: Node, at: Place): void {
    const { mark, paragraph } = node;
    if (mark === null || paragraph === null) return;
    this.#boxes = mark.value ?? this.#boxes + 1;
    const key = `z${this.#boxes}`;
    this.keys.set(node, key);
    const place = this.#writer.open(key, paragraph.text, at);
    this.#writer.hold(paragraph);
    const own = node.children.length > 0 ? () => `${key}-0` : (count: number) => `${key}-${count}`;
    let index = 0;
    writeOwn(node.own, place, this.#writer, (one) => {
      const first = own((index += 1));
      const name = node.children.length > 0 && index > 1 ? `${first}-${index}` : first;
      const draft = this.#writer.add(name, 'box-item', place);
      const title = this.#rules.titles === 'none' ? 0 : runInTitleLength(one.text);
      this.#writer.openText(draft, one, { ...PLAIN, title });
    });
    for (const child of node.children)
      this.#item(child, place, `${key}-${this.#numberOf(child, `${key}-`)}`, 'box-item');
  }
}
