import type { Citable } from './citable.ts';
import { referenceFormats } from './reference-files.ts';

/** The file of one format as the answer of an endpoint. */
export function referenceResponse(ending: string, citable: Citable): Response {
  const format = referenceFormats.find((each) => each.ending === ending);
  if (format === undefined) throw new Error(`no format ${ending}`);
  return new Response(format.write(citable), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
}
