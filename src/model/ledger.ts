import { z } from 'astro/zod';

/** A published address with the hash of the text that stands there, in `content/ledger.json`. */
export const ledgerEntry = z.strictObject({
  address: z.string(),
  /** SHA-256 of the printed text, hexadecimal. */
  sha256: z.string().length(64),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;
