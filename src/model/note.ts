import { z } from 'astro/zod';
import { certainty, documentCode, noteKind } from './vocabulary.ts';

/** An editorial note as published in `/data/editorial.json`. */
export const publicNote = z.strictObject({
  /** Id of the record that it speaks of. */
  record: z.string(),
  kind: noteKind,
  /** The words of the source that it is about; empty where the source prints nothing. */
  printed: z.string(),
  /** How the editors read them; empty where they offer no reading. */
  reading: z.string(),
  /** The reason, in Chinese. */
  why: z.string().min(1),
  certainty,
});
export type PublicNote = z.infer<typeof publicNote>;

/** A note as the site's pages need it. */
export const contentNote = publicNote.extend({
  /** `<document>-<n>` in document order, e.g. `gj2022-3`. */
  id: z.string(),
  document: documentCode,
  /** Every record that it concerns; `record` is the first of them. The published list has one row each. */
  records: z.array(z.string()).min(1),
  /** 1-based line of the seed. */
  line: z.number().int().min(1),
  /** The part of the record that it is about. */
  field: z.enum(['number', 'title', 'section', 'text', 'responsibility']),
});
export type ContentNote = z.infer<typeof contentNote>;
