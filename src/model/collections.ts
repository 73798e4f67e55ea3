import type { z } from 'astro/zod';
import { account } from './account.ts';
import { contentDocument, contentSection } from './document.ts';
import { publicIndicator } from './indicator.ts';
import { publicLink } from './link.ts';
import { contentNote } from './note.ts';
import { publicPlace } from './place.ts';
import { contentRecord } from './record.ts';
import { contentRef } from './ref.ts';
import { synonym } from './synonym.ts';
import { contentTopic } from './topic.ts';
import { contentUnit } from './unit.ts';

/**
 * The lists of `content/data/`, a file `<name>.json` each: what one item of each is made of. The import
 * writes them, Astro reads them and the site's pages get them, all by this table: a list that one of
 * them forgot would not compile.
 */
export const listTable = {
  places: publicPlace,
  documents: contentDocument,
  sections: contentSection,
  units: contentUnit,
  topics: contentTopic,
  synonyms: synonym,
  links: publicLink,
  indicators: publicIndicator,
  notes: contentNote,
  accounts: account,
  refs: contentRef,
} as const satisfies Record<string, z.ZodType>;

export type ListName = keyof typeof listTable;
export const listNames = Object.keys(listTable) as ListName[];

/** The items of every list. */
export type ContentLists = {
  [Name in ListName]: readonly z.infer<(typeof listTable)[Name]>[];
};

/** Where a list stands under `content/`. */
export function listFile(name: ListName): string {
  return `data/${name}.json`;
}

/** The folder of the records under `content/`: a folder a document, in it an MDX file a record. */
export const RECORDS_FOLDER = 'records';
export const recordSchema = contentRecord;

/** Where a record stands under `content/`: `records/sx2022/t45.mdx`. */
export function recordFile(id: string): string {
  return `${RECORDS_FOLDER}/${id}.mdx`;
}
