import { z } from 'astro/zod';

/** Year and value of one end of an indicator. */
const figure = z.strictObject({ year: z.number().int(), value: z.number() });

/** A plan indicator as published in `/data/indicators.json`. */
export const publicIndicator = z.strictObject({
  /** Record id, e.g. `sx145/i9`. */
  record: z.string(),
  /** Without its unit in brackets. */
  name: z.string().min(1),
  unit: z.string().min(1),
  base: figure,
  target: figure,
  /** 预期性 or 约束性, as printed. */
  attribute: z.string().min(1),
});
export type PublicIndicator = z.infer<typeof publicIndicator>;
