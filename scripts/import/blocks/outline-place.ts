import type { Kind } from '../../../src/model/vocabulary.ts';
import { emptyDraft, type Draft, type SectionDraft } from '../records/draft.ts';
import type { Source } from '../editorial/schema.ts';
import type { IndicatorYears } from './read-indicator.ts';

/** A heading in force. */
interface Heading {
  section: SectionDraft;
  printed: string;
}

/** Where the reader of an outline stands: which headings are in force and how far it has counted. */
export class OutlinePlace {
  readonly sections: SectionDraft[] = [];
  /** Years of the indicator table that is being read, with its printed title. */
  table: { years: IndicatorYears; title: string | null } | null = null;
  /** The item to which paragraphs without a number belong, and whether its number is a （1）. */
  item: { draft: Draft; isSub: boolean } | null = null;
  readonly #layout: Source['layout'];
  #chapter = 0;
  #section = 0;
  #box = 0;
  #count = 0;
  #headings: Heading[] = [];

  constructor(layout: Source['layout']) {
    this.#layout = layout;
  }

  /** Whether the reader is inside a box. */
  get inBox(): boolean {
    return this.#box > 0;
  }

  /** Whether any heading is in force. */
  get hasHeading(): boolean {
    return this.#headings.length > 0;
  }

  /** 一、… opens a chapter. */
  openChapter(number: number, printed: string): void {
    this.#chapter = number;
    this.#section = 0;
    this.#box = 0;
    this.#open(1, this.#layout.keys === 'flat' ? `s${number}` : String(number), printed);
  }

  /** （一）… opens a section. */
  openSection(number: number, printed: string): void {
    this.#section = number;
    this.#box = 0;
    this.#open(2, `${this.#chapter}-${number}`, printed);
  }

  /** 专栏 1 opens a box. */
  openBox(number: number, printed: string): void {
    this.#box = number;
    this.#open(3, `z${number}`, printed);
  }

  #open(depth: 1 | 2 | 3, key: string, printed: string): void {
    this.#headings = this.#headings.filter(({ section }) => section.depth < depth);
    const parent = this.#headings.at(-1)?.section.key ?? null;
    const section: SectionDraft = { key, depth, parent, headings: [printed] };
    this.sections.push(section);
    this.#headings.push({ section, printed });
    this.#count = 0;
    this.table = null;
    this.item = null;
  }

  /** A numbered item begins; in a flat outline its paragraphs stand by themselves. */
  openItem(draft: Draft, isSub: boolean): void {
    if (this.#layout.keys === 'chapter') this.item = { draft, isSub };
  }

  /**
   * The key of the next paragraph, or of the item with a printed number.
   *
   * @param decided the key that the editors give it; one that does not belong here is left alone
   */
  nextKey(item: number | null, decided: string | null = null): string {
    const [, run, digits] = /^(.*?)(\d+)[a-z]?$/u.exec(decided ?? '') ?? [];
    if (decided !== null && run === this.#run) {
      this.#count = Number(digits);
      return decided;
    }
    if (this.#layout.keys === 'flat' && item === null) return '';
    this.#count = item ?? this.#count + 1;
    return `${this.#run}${this.#count}`;
  }

  /** What the keys begin with here, before the number of the item. */
  get #run(): string {
    if (this.#layout.keys === 'flat') return 'p';
    return this.#box > 0 ? `z${this.#box}-` : `${this.#chapter}-${this.#section}-`;
  }

  /** The kind of a paragraph here. */
  kindOf(numbered: boolean): Kind {
    if (this.#box > 0) return 'box-item';
    const { kinds, keys } = this.#layout;
    if (!numbered) return keys === 'flat' ? 'notice' : 'paragraph';
    return kinds[String(this.#chapter)] ?? kinds.default ?? 'paragraph';
  }

  /** An empty draft with the headings in force. */
  draft(key: string, kind: Kind): Draft {
    const draft = emptyDraft(key, kind);
    draft.headings = this.#headings.map(({ printed }) => printed);
    draft.sections = this.#headings.map(({ section }) => section.key);
    return draft;
  }
}
