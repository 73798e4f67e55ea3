import { z } from 'astro/zod';
import { linkBasis, linkType } from './vocabulary.ts';

/** A link as published in `/data/links.json`. No link without evidence. */
export const publicLink = z.strictObject({
  /** Record id: the lower or later record. */
  from: z.string(),
  /** Record id: the higher or earlier record. */
  to: z.string(),
  type: linkType,
  basis: linkBasis,
  /** Passages that stand verbatim in the two records' texts or titles. */
  evidence: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
});
export type PublicLink = z.infer<typeof publicLink>;
