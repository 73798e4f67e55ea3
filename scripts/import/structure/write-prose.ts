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
    const isHeading =
      !SENTENCE.test(text) && text.length <= LONGEST_HEADING && index + 1 < paragraphs.length;
    if (isHeading) {
      place = writer.open(`s${(sections += 1)}`, text, writer.base);
      writer.hold(paragraph);
    } else {
      writer.openText(writer.add(String((count += 1)), 'paragraph', place), paragraph, PLAIN);
    }
  });
  writer.end();
}
