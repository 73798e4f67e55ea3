import { file } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentRoot } from './data/content-root.ts';
import { recordFiles } from './data/record-files.ts';
import { account } from './model/account.ts';
import { contentDocument, contentSection } from './model/document.ts';
import { publicIndicator } from './model/indicator.ts';
import { publicLink } from './model/link.ts';
import { contentNote } from './model/note.ts';
import { contentRecord } from './model/record.ts';
import { contentRef } from './model/ref.ts';
import { contentTopic } from './model/topic.ts';
import { contentUnit } from './model/unit.ts';

/** The records of one collection, an MDX file each. */
const records = (name: string) =>
  defineCollection({ loader: recordFiles(name), schema: contentRecord });

/** One data file: a single entry `all` that holds the array, so that its order is kept. */
const list = <T extends z.ZodType>(name: string, item: T) =>
  defineCollection({
    loader: file(`./${contentRoot}/data/${name}.json`, {
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
