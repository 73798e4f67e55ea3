import type { ContentRecord } from '../../model/record.ts';

/** A cell of a record's row with the words over its column. */
export interface PrintedCell {
  header: string;
  text: string;
}

/**
 * What a record prints beside its text and its units: cells of time limits (时限：2024年12月) and of columns
 * that have no place of their own (备注：新增). A time limit that stands in a sentence or in the bracket of
 * the units is printed there.
 */
export function printedCells({
  text,
  responsibilityText,
  deadlines,
  fields,
}: Pick<ContentRecord, 'text' | 'responsibilityText' | 'deadlines' | 'fields'>): PrintedCell[] {
  const shown = [text, responsibilityText ?? ''];
  const isShown = (words: string): boolean => shown.some((one) => one.includes(words));
  const limits = new Set(deadlines.map(({ quote }) => quote).filter((quote) => !isShown(quote)));
  return [
    ...[...limits].map((quote) => ({ header: '时限', text: quote })),
    ...fields.filter((field) => !isShown(field.text)),
  ];
}
