import { file } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentRoot } from './data/content-root.ts';
import { recordFiles } from './data/record-files.ts';
import {
  listFile,
  type ListName,
  listNames,
  listTable,
  RECORDS_FOLDER,
  recordSchema,
} from './model/collections.ts';

/** One data file: a single entry `all` that holds the array, so that its order is kept. */
const list = <N extends ListName>(name: N) =>
  defineCollection({
    loader: file(`./${contentRoot}/${listFile(name)}`, {
      parser: (text) => ({ all: { items: JSON.parse(text) } }),
    }),
    schema: z.strictObject({ items: z.array<(typeof listTable)[N]>(listTable[name]) }),
  });

/** A collection for each row of the table. */
const lists = Object.fromEntries(listNames.map((name) => [name, list(name)])) as {
  [N in ListName]: ReturnType<typeof list<N>>;
};

export const collections = {
  records: defineCollection({ loader: recordFiles(RECORDS_FOLDER), schema: recordSchema }),
  ...lists,
};
