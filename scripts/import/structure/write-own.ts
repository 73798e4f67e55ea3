import type { Paragraph } from '../blocks/unwrap.ts';
import type { Place, RecordWriter } from './record-writer.ts';
import { writeTable } from './write-table.ts';
import { isHeadingLine } from './titles.ts';

/** Whether a line can name the table below it: 主要发展指标. */
const isTitle = ({ text, table }: Paragraph): boolean =>
  table === undefined && isHeadingLine(text) && !/[。：:]$/u.test(text);

/** Writes a paragraph that has no number: the rows of a table, or what `asText` makes of it. */
export function writeOne(
  paragraph: Paragraph,
  at: Place,
  writer: RecordWriter,
  asText: () => void,
): void {
  if (paragraph.table === undefined) asText();
  else writeTable(paragraph.table, at, writer);
}

/** Writes the paragraphs of a section that have no number: tables with the lines that name them, and text. */
export function writeOwn(
  paragraphs: readonly Paragraph[],
  at: Place,
  writer: RecordWriter,
  writeText: (paragraph: Paragraph) => void,
): void {
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1]?.table;
    if (next !== undefined && isTitle(paragraph)) {
      next.title = paragraph.text;
      writer.hold(paragraph);
    } else {
      writeOne(paragraph, at, writer, () => {
        writeText(paragraph);
      });
    }
  });
}
