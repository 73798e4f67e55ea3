import { z } from 'astro/zod';

/** What a word that readers say is to the words that the texts print, in words for the reader. */
export const synonymSorts = ['简称', '外文缩写', '通俗说法', '相近说法'] as const;

/**
 * An entry of `seeds/registry/synonyms.yaml`: what readers say for what the texts print. Search offers the
 * printed word and says that the site knows this and no text prints it.
 */
export const synonym = z.strictObject({
  /** What readers type: 知产, IP. Each belongs to one entry. */
  say: z.array(z.string().min(2)).min(1),
  /** What the texts print, the likeliest first: 知识产权. */
  mean: z.array(z.string().min(2)).min(1),
  sort: z.enum(synonymSorts),
  /** Where this is known from, in Chinese. */
  source: z.string().min(1),
});
export type Synonym = z.infer<typeof synonym>;
