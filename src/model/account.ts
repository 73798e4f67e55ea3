import { z } from 'astro/zod';
import { documentCode } from './vocabulary.ts';
import { lineRange } from './record.ts';

/** Why characters of a seed are in no record. */
export const setAsideReasons = [
  'markup',
  'table-header',
  'ghost',
  'noise',
  'repeated',
  'withheld',
] as const;
export const setAsideReason = z.enum(setAsideReasons);
export type SetAsideReason = z.infer<typeof setAsideReason>;

/** Where every non-blank character of one seed went; `inRecords + setAside` is `characters`. */
export const account = z.strictObject({
  document: documentCode,
  lines: z.number().int(),
  /** Non-blank characters (code points) of the seed. */
  characters: z.number().int(),
  inRecords: z.number().int(),
  setAside: z.number().int(),
  entries: z.array(
    z.strictObject({
      reason: setAsideReason,
      lines: lineRange,
      /** The characters as they stand in the seed. */
      text: z.string(),
      /** In Chinese. */
      why: z.string().min(1),
    }),
  ),
});
export type Account = z.infer<typeof account>;
