import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { change, type Change } from '../../../src/model/change.ts';
import {
  type ContentLists,
  listFile,
  type ListName,
  listNames,
  listTable,
  RECORDS_FOLDER,
} from '../../../src/model/collections.ts';
import { contentRecord, type ContentRecord } from '../../../src/model/record.ts';
import { SITE_WORDS_FILE, siteWords, type SiteWords } from '../../../src/model/site-words.ts';
import { readFrontmatter } from '../../import/mdx/read-frontmatter.ts';

/** What commands that work on finished content need of `content/`: documents in the order of lists. */
export interface Content extends ContentLists {
  /** By document, then as printed. */
  records: readonly ContentRecord[];
  changes: readonly Change[];
  words: SiteWords;
}

/** Reads and checks `content/`; throws where it does not obey the schemas, since scripts wrote it. */
export async function readContent(folder = 'content'): Promise<Content> {
  const parse = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  const read = async <T extends z.ZodType>(file: string, item: T): Promise<z.infer<T>[]> =>
    z.array(item).parse(await parse(file));
  const list = async (name: ListName) => [name, await read(listFile(name), listTable[name])];
  const lists = Object.fromEntries(await Promise.all(listNames.map(list))) as ContentLists;
  const documents = [...lists.documents].sort((a, b) => a.order - b.order);
  const place = new Map(documents.map(({ id }, index) => [id, index]));
  const records = await readRecords(join(folder, RECORDS_FOLDER));
  return {
    ...lists,
    documents,
    records: records.sort(
      (a, b) =>
        (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0) || a.position - b.position,
    ),
    changes: await read('data/changes.json', change),
    words: siteWords.parse(await parse(SITE_WORDS_FILE)),
  };
}

/** The frontmatter of every MDX file is the record; the body repeats its text for readers. */
async function readRecords(folder: string): Promise<ContentRecord[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    files.map(async (name) =>
      contentRecord.parse(readFrontmatter(await readFile(join(folder, name), 'utf8'))),
    ),
  );
}
