import { z } from 'astro/zod';
import { documentCode } from './vocabulary.ts';

/** What a name stands for: a 《document》 or a “campaign”. */
export const refKinds = ['document', 'campaign'] as const;
export const refKind = z.enum(refKinds);
export type RefKind = z.infer<typeof refKind>;

/** A document or campaign that the texts name, as the site's pages need it. */
export const contentRef = z.strictObject({
  /** Fixed ASCII id, also its address. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The name under which it is listed, without 《》 or “”. */
  name: z.string().min(1),
  kind: refKind,
  path: z.string(),
  /** Every form in which the texts print the name. */
  forms: z.array(z.string().min(1)),
  /** Code of the document of this collection that it is, or null. */
  document: documentCode.nullable(),
  /** In Chinese, e.g. that two names may mean one document; empty where there is nothing to say. */
  note: z.string(),
  /** Every place that names it, in document order, with the form printed there. */
  places: z.array(z.strictObject({ record: z.string(), form: z.string().min(1) })),
});
export type ContentRef = z.infer<typeof contentRef>;

/** A named document or campaign as published in `/data/refs.json`. */
export const publicRef = z.strictObject({
  id: contentRef.shape.id,
  name: contentRef.shape.name,
  kind: refKind,
  document: contentRef.shape.document,
  path: z.string(),
  /** Ids of the records that name it, in document order. */
  records: z.array(z.string()),
});
export type PublicRef = z.infer<typeof publicRef>;
