import { z } from 'astro/zod';

/** A topic of `seeds/registry/topics.yaml`. */
export const registryTopic = z.strictObject({
  /** Fixed ASCII id, also its address. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** Id of the topic above it, or null for the first level. */
  parent: z.string().nullable(),
  /** One or two sentences of ours. */
  definition: z.string().min(1),
  /** A record whose title or text contains one of these gets the topic. */
  terms: z.array(z.string()),
  /**
   * Words that must stand together in one clause, in any order and with others between them: groups parted
   * by `…`, the choices of a group by `|` (`出台|制定|修订…规定|办法|条例`).
   */
  together: z.array(z.string()).default([]),
  /** Containing one of these does not count as one of the terms (培训基地 for 培训). */
  except: z.array(z.string()).default([]),
  /** A record that stands under a heading containing one of these gets the topic. */
  headings: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  /** The editors' yes and no, by record id. */
  include: z.array(z.string()).default([]),
  exclude: z.array(z.string()).default([]),
});
export type RegistryTopic = z.infer<typeof registryTopic>;

/** The rule that gave a record a topic. */
export const topicReason = z.strictObject({
  record: z.string(),
  rule: z.enum(['term', 'together', 'heading', 'editor', 'child']),
  /** The term, the words together or the heading that matched, or the child topic. */
  evidence: z.string(),
});

/** A topic as the site's pages need it. */
export const contentTopic = z.strictObject({
  id: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  definition: z.string(),
  terms: z.array(z.string()),
  related: z.array(z.string()),
  path: z.string(),
  /** Records in document order, each with the rule that gave it. */
  records: z.array(topicReason),
});
export type ContentTopic = z.infer<typeof contentTopic>;

/** A topic as published in `/data/topics.json`. */
export const publicTopic = contentTopic
  .pick({ id: true, name: true, parent: true, definition: true, related: true, path: true })
  .extend({
    /** Record ids in document order. */
    records: z.array(z.string()),
  });
export type PublicTopic = z.infer<typeof publicTopic>;
