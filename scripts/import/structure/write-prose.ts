import { writeOne } from './write-own.ts';
import type { Paragraph } from '../blocks/unwrap.ts';
import type { Draft } from '../records/draft.ts';
import { PLAIN, type Place, type RecordWriter } from './record-writer.ts';

/** ●坚持高质量创造,强化高端要素供给 */
const BULLET = /^[●•◆■▪○]/u;
/** A line that ends no sentence is a heading. */
const SENTENCE = /[。！？!?…—）)”；;：:，,]$/u;
/** Longest heading. */
const LONGEST_HEADING = 50;

/**
 * Writes the records of a text without numbers: paragraphs counted in document order; short lines that
 * end no sentence are headings; a run of bullets is one record outside the count.
 */
export function writeProse(paragraphs: readonly Paragraph[], writer: RecordWriter): void {
  let place: Place = writer.base;
  let bullets: Draft | null = null;
  let count = 0;
  let sections = 0;
  // A heading right above another heads what that heads: it has no text of its own.
  let above: string[] = [];
  const heads = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined &&
    paragraph.table === undefined &&
    !BULLET.test(paragraph.text) &&
    !SENTENCE.test(paragraph.text) &&
    paragraph.text.length <= LONGEST_HEADING;
  writer.readsUnits = false;
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    if (paragraph.table !== undefined) {
      writeOne(paragraph, place, writer, () => undefined);
      return;
    }
    if (BULLET.test(text)) {
      bullets ??= writer.add('', 'notice', place);
      bullets.paragraphs.push(paragraph.passage);
      return;
    }
    bullets = null;
    const next = paragraphs[index + 1];
    if (heads(paragraph) && next !== undefined) {
      writer.hold(paragraph);
      if (heads(next)) above.push(text);
      else {
        const outer = { ...writer.base, headings: [...writer.base.headings, ...above] };
        place = writer.open(`s${(sections += 1)}`, text, outer);
        above = [];
      }
    } else {
      writer.openText(writer.add(String((count += 1)), 'paragraph', place), paragraph, PLAIN);
    }
  });
  writer.end();
}
