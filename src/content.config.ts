import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { account } from './model/account.ts';
import { contentDocument, contentSection } from './model/document.ts';
import { publicIndicator } from './model/indicator.ts';
import { publicLink } from './model/link.ts';
import { contentNote } from './model/note.ts';
import { contentRecord } from './model/record.ts';
import { contentRef } from './model/ref.ts';
import { contentTopic } from './model/topic.ts';
import { contentUnit } from './model/unit.ts';

/** One MDX file a record; the entry's id is the record's id, never a slug of the file name. */
const records = (name: string) =>
  defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: '*.mdx',
      generateId: ({ data }) => String(data.id),
    }),
    schema: contentRecord,
  });

/** One data file: a single entry `all` that holds the array, so that its order is kept. */
const list = <T extends z.ZodType>(name: string, item: T) =>
  defineCollection({
    loader: file(`./content/data/${name}.json`, {
      parser: (text) => ({ all: { items: JSON.parse(text) } }),
    }),
    schema: z.strictObject({ items: z.array(item) }),
  });

export const collections = {
  points: records('points'),
  tasks: records('tasks'),
  national: records('national'),
  plan: records('plan'),
  county: records('county'),
  news: records('news'),
  documents: list('documents', contentDocument),
  sections: list('sections', contentSection),
  units: list('units', contentUnit),
  topics: list('topics', contentTopic),
  links: list('links', publicLink),
  indicators: list('indicators', publicIndicator),
  notes: list('notes', contentNote),
  accounts: list('accounts', account),
  refs: list('refs', contentRef),
};
