import { indicatorYears, readIndicator, type IndicatorYears } from '../blocks/read-indicator.ts';
import type { Paragraph } from '../blocks/unwrap.ts';
import { slicePassage, spansOf, trimPassage } from '../lines/passage.ts';
import type { Place, RecordWriter } from './record-writer.ts';

/**
 * Takes the tables of figures whose cells are parted by blanks out of the paragraphs of a section and
 * writes their rows; what is left is text.
 */
export function writeIndicators(
  paragraphs: readonly Paragraph[],
  at: Place,
  writer: RecordWriter,
  writeText: (paragraph: Paragraph) => void,
): void {
  let years: IndicatorYears | null = null;
  let title: string | null = null;
  paragraphs.forEach((paragraph, index) => {
    const { text, passage } = paragraph;
    const header = indicatorYears(text);
    const row = years === null ? null : readIndicator(text, years);
    const next = paragraphs[index + 1];
    if (header !== null) {
      years = header;
      for (const span of spansOf(passage))
        writer.setAside.push({ span, reason: 'table-header', why: '指标表的表头，每页重复' });
    } else if (row !== null) {
      const draft = writer.add(`i${row.order}`, 'indicator', at);
      if (title !== null) draft.headings.push(title);
      draft.number = slicePassage(passage, 0, row.numberLength);
      draft.title = slicePassage(passage, row.titleStart, row.titleEnd);
      draft.paragraphs = [trimPassage(writer.seed, slicePassage(passage, row.titleEnd))];
      draft.indicator = row.indicator;
    } else if (next !== undefined && indicatorYears(next.text) !== null) {
      title = text;
      writer.hold(paragraph);
    } else {
      writeText(paragraph);
    }
  });
}
