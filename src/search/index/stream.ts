import type { Detail } from './detail.ts';
import { encode, FIELD } from './encode.ts';

/** The fields of a record, best place of a hit first. */
export const fields = [
  'number',
  'title',
  'text',
  'reading',
  'units',
  'section',
  'documentNumber',
] as const;
export type Field = (typeof fields)[number];

/** The code of what is a record's own, and where each of its first four fields ends. */
export interface Stream {
  code: string;
  ends: number[];
}

/**
 * Places in fields that many records share (units, headings, 发文字号) are not places of the record's
 * own code: they count on from here, a stretch a field.
 */
const SHARED = 1_000_000;

/**
 * Number, title and text stand in one piece as the source prints them (`3. 加强司法保护。推进…`), so a
 * phrase copied over the joint is found; into the reading no phrase reaches.
 */
export function streamOf(detail: Detail): Stream {
  const ends: number[] = [];
  let code = '';
  const put = (text: string, joint: string) => {
    code += encode(text).code;
    ends.push(code.length);
    code += joint;
  };
  put(detail.number, /[0-9]$/.test(detail.number) ? encode('.').code : '');
  put(detail.title, detail.title === '' ? '' : encode('。').code);
  put(detail.text, FIELD);
  put(detail.reading, '');
  if (detail.shown !== '') {
    // What the page prints of a table's row is a reading of its cells.
    code += `${FIELD}${encode(detail.shown).code}`;
    ends.splice(-1, 1, code.length);
  }
  if (detail.fields) {
    code += `${FIELD}${encode(detail.fields).code}`;
    ends.splice(-1, 1, code.length);
  }
  return { code, ends };
}

/** The field in which a place lies. */
export function fieldAt(ends: readonly number[], place: number): Field {
  const index = place >= SHARED ? Math.floor(place / SHARED) : ends.findIndex((end) => place < end);
  return fields[index === -1 ? 3 : index] ?? 'documentNumber';
}

/** The place that stands for a field which the record shares with others. */
export function sharedPlace(field: Field): number {
  return fields.indexOf(field) * SHARED;
}
