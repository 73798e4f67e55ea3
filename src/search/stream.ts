import type { Detail } from './detail.ts';
import { encode, FIELD } from './encode.ts';

/** The fields of a record in the order in which its code holds them, best place of a hit first. */
export const fields = [
  'number',
  'title',
  'text',
  'reading',
  'units',
  'section',
  'documentNumber',
  'id',
] as const;
export type Field = (typeof fields)[number];

/** A record's code: everything in it that a phrase can be found in, and where each field ends. */
export interface Stream {
  code: string;
  /** One entry a field of {@link fields}: the place after its last token. */
  ends: number[];
}

/**
 * Number, title and text stand in one piece as the source prints them (`3. 加强司法保护。推进…`), so a
 * phrase copied over the joint is found; between the other fields no phrase reaches across.
 */
export function streamOf(detail: Detail): Stream {
  const ends: number[] = [];
  let code = '';
  const put = (parts: string | string[], joint: string) => {
    code += [parts]
      .flat()
      .map((part) => encode(part).code)
      .join(FIELD);
    ends.push(code.length);
    code += joint;
  };
  put(detail.number, /[0-9]$/.test(detail.number) ? encode('.').code : '');
  put(detail.title, detail.title === '' ? '' : encode('。').code);
  put(detail.text, FIELD);
  put(detail.reading, FIELD);
  put([detail.responsibility, ...detail.units], FIELD);
  put(detail.section, FIELD);
  put(detail.documentNumber, '');
  // No query finds a record by it; Pagefind needs one phrase that only this record has.
  code += idPhrase(detail.id);
  ends.push(code.length);
  return { code, ends };
}

/** The field in which a place of the code lies. */
export function fieldAt(ends: readonly number[], place: number): Field {
  const index = ends.findIndex((end) => place < end);
  return fields[index === -1 ? fields.length - 1 : index] ?? 'id';
}

/** The phrase that stands in the code of the record with this id and in no other. */
export function idPhrase(id: string): string {
  return `${FIELD}${FIELD}${encode(id).code}${FIELD}`;
}
