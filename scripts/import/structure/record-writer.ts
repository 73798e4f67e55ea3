import type { Kind } from '../../../src/model/vocabulary.ts';
import type { Paragraph } from '../blocks/unwrap.ts';
import { slicePassage, spansOf, trimPassage, type Passage, type Span } from '../lines/passage.ts';
import type { Seed } from '../lines/seed.ts';
import { judgeResponsibility } from '../responsibility/read-responsibility.ts';
import { emptyDraft, type Draft, type SectionDraft, type SetAside } from '../records/draft.ts';

/** The headings in force: outermost first. */
export interface Place {
  headings: readonly string[];
  sections: readonly string[];
}

/** Where the opening of a paragraph ends: its number, its title, its text. */
export interface Opening {
  /** Length of what is shown as the number. */
  shown: number;
  /** Length of the number with its stop. */
  length: number;
  /** Length of the title behind it. */
  title: number;
}

/** No number and no title. */
export const PLAIN: Opening = { shown: 0, length: 0, title: 0 };

/** Collects the records and sections of one body in the order of the text. */
export class RecordWriter {
  readonly drafts: Draft[] = [];
  readonly sections: SectionDraft[] = [];
  readonly setAside: SetAside[] = [];
  readonly seed: Seed;
  /** What every key begins with: `f2-` in the second annex. */
  readonly prefix: string;
  /** The headings in force where the body begins: those of its annex. */
  readonly base: Place;
  /** Brackets that look like responsibility and are not understood. */
  readonly unread: { at: number; printed: string; draft: Draft }[] = [];
  /** Whether paragraphs end in responsibility; those of a statute do not. */
  readsUnits = true;
  #pending: Span[] = [];

  constructor(seed: Seed, prefix = '', base: Place = { headings: [], sections: [] }) {
    this.seed = seed;
    this.prefix = prefix;
    this.base = base;
  }

  /** A heading is accounted for with the first record under it. */
  hold(paragraph: Paragraph): void {
    this.holdSpans(spansOf(paragraph.passage));
  }

  /** Words of a heading that are no paragraph: the title of a table. */
  holdSpans(spans: readonly Span[]): void {
    this.#pending.push(...spans);
  }

  /** Opens a section below others and gives the place that it makes. */
  open(key: string, printed: string, at: Place): Place {
    const own = this.prefix + key;
    const parent = at.sections.at(-1) ?? null;
    const depth = at.sections.length + 1;
    this.sections.push({ key: own, depth, parent, headings: [printed] });
    return { headings: [...at.headings, printed], sections: [...at.sections, own] };
  }

  /** Adds a record with the headings in force. */
  add(key: string, kind: Kind, at: Place): Draft {
    return this.addKeyed(this.prefix + key, kind, at);
  }

  /** Adds a record whose key says already in which annex it stands. */
  addKeyed(key: string, kind: Kind, at: Place): Draft {
    const draft = emptyDraft(key, kind);
    draft.headings = [...at.headings];
    draft.sections = [...at.sections];
    draft.marks.push(...this.#pending);
    this.#pending = [];
    this.drafts.push(draft);
    return draft;
  }

  /** Takes the number and title with which a paragraph opens into a record, and its text. */
  openText(draft: Draft, paragraph: Paragraph, { shown, length, title }: Opening): void {
    const { passage, text } = paragraph;
    const stop = title > 0 && /^[。：]/u.test(text.slice(length + title)) ? 1 : 0;
    const from = length + title + stop;
    if (shown > 0) draft.number = trimPassage(this.seed, slicePassage(passage, 0, shown));
    if (title > 0)
      draft.title = trimPassage(this.seed, slicePassage(passage, length, length + title));
    for (const [a, b] of [
      [shown, length],
      [length + title, from],
    ] as const)
      draft.marks.push(...spansOf(trimPassage(this.seed, slicePassage(passage, a, b))));
    const rest = slicePassage(passage, from);
    this.addText(draft, { ...paragraph, passage: rest, text: text.slice(from) });
  }

  /** Adds a paragraph to the text of a record; the responsibility that ends it is taken off. */
  addText(draft: Draft, { passage, text }: Paragraph): void {
    const slice = ({ from, to }: Span): Passage => slicePassage(passage, from, to);
    const add = (part: Passage): void => {
      const paragraph = trimPassage(this.seed, part);
      if (paragraph.length > 0) draft.paragraphs.push(paragraph);
    };
    const verdict = this.readsUnits ? judgeResponsibility(text) : null;
    if (verdict?.kind !== 'read') {
      add(passage);
      if (verdict !== null) {
        const [first] = spansOf(slice(verdict.unread));
        this.unread.push({ at: first?.from ?? 0, printed: verdict.unread.printed, draft });
      }
      return;
    }
    const { inner, marks, rest } = verdict.reading;
    add(rest.flatMap(slice));
    draft.marks.push(...marks.flatMap((mark) => spansOf(slice(mark))));
    for (const list of inner)
      draft.units.push({
        passage: slice(list),
        basis: 'printed',
        note: '',
        shared: false,
        role: null,
      });
  }

  /** Adds a line that belongs to no numbering; one of the whole document bears no number of an annex. */
  loose(paragraphs: readonly Paragraph[], isOfDocument: boolean): void {
    const draft = emptyDraft(isOfDocument ? '' : this.prefix, 'notice');
    draft.paragraphs = paragraphs.map(({ passage }) => passage);
    this.drafts.push(draft);
  }

  /** Ends the body: headings that nothing followed go with the last record. */
  end(): void {
    const last = this.drafts.at(-1);
    last?.marks.push(...this.#pending);
    this.#pending = [];
  }
}
