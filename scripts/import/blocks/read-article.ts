import { emptyDraft, type Draft, type Reading, type SectionDraft } from '../records/draft.ts';
import { carry, closingDraft, isClosingLine } from './read-front.ts';
import type { Paragraph } from './unwrap.ts';

/** ●坚持高质量创造,强化高端要素供给 */
const BULLET = '●';
/** A line that ends no sentence is a heading. */
const SENTENCE = /[。！？…—）)”]$/u;

/**
 * Reads an article without numbers: paragraphs counted in document order; short lines that end no
 * sentence are headings; a run of bullets under a heading is one record outside the count.
 */
export function readArticle(paragraphs: readonly Paragraph[]): Reading {
  const drafts: Draft[] = [];
  const sections: SectionDraft[] = [];
  let pending: Paragraph[] = [];
  let bullets: Draft | null = null;
  let count = 0;

  const inPlace = (draft: Draft): Draft => {
    const section = sections.at(-1);
    draft.headings = section ? [...section.headings] : [];
    draft.sections = section ? [section.key] : [];
    carry(draft, pending);
    pending = [];
    drafts.push(draft);
    return draft;
  };

  for (const paragraph of paragraphs) {
    const { text, passage } = paragraph;
    if (isClosingLine(text)) {
      drafts.push(closingDraft(paragraph));
    } else if (text.startsWith(BULLET)) {
      bullets ??= inPlace(emptyDraft('', 'notice'));
      bullets.paragraphs.push(passage);
      continue;
    } else if (!SENTENCE.test(text)) {
      sections.push({ key: `s${sections.length + 1}`, depth: 1, parent: null, headings: [text] });
      pending.push(paragraph);
    } else {
      count += 1;
      const draft = emptyDraft(String(count), 'paragraph');
      draft.paragraphs = [passage];
      inPlace(draft);
    }
    bullets = null;
  }
  return { drafts, sections, setAside: [] };
}
