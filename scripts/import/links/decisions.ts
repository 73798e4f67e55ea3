import { z } from 'astro/zod';
import { documentCode } from '../../../src/model/vocabulary.ts';

const record = z.string().regex(/^[a-z0-9]{2,8}\/[a-z0-9-]+$/);

/** One matter and the records that speak of it; records of different documents are linked. */
export const matter = z.strictObject({
  /** Fixed ASCII name, for messages and for the site's “why”. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** Record id to the words with which that record speaks of the matter, verbatim. */
  quotes: z.record(record, z.string().min(2)),
});
export type Matter = z.infer<typeof matter>;

/** Two records that look as if they spoke of one matter and do not. No rule may link them. */
export const lookalike = z.strictObject({
  records: z.tuple([record, record]),
  why: z.string().min(1),
});
export type Lookalike = z.infer<typeof lookalike>;

/** A task of an annex and the point that it carries out, where no rule can see it. */
export const annexDecision = z.strictObject({
  task: record,
  point: record,
  /** Verbatim from the task, then from the point. */
  from: z.string().min(2),
  to: z.string().min(2),
});
export type AnnexDecision = z.infer<typeof annexDecision>;

/** Set phrases of official writing that do not make two texts the same. */
export const boilerplate = z.string().min(4);

/** A record about whose matter another document says nothing (无对应). */
export const absence = z.strictObject({
  record,
  /** Code of the other document. */
  document: documentCode,
});
export type Absence = z.infer<typeof absence>;
