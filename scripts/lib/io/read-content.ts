import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { account, type Account } from '../../../src/model/account.ts';
import { change, type Change } from '../../../src/model/change.ts';
import {
  contentDocument,
  contentSection,
  type ContentDocument,
  type ContentSection,
} from '../../../src/model/document.ts';
import { publicIndicator, type PublicIndicator } from '../../../src/model/indicator.ts';
import { publicLink, type PublicLink } from '../../../src/model/link.ts';
import { contentNote, type ContentNote } from '../../../src/model/note.ts';
import { contentRecord, type ContentRecord } from '../../../src/model/record.ts';
import { contentRef, type ContentRef } from '../../../src/model/ref.ts';
import { contentTopic, type ContentTopic } from '../../../src/model/topic.ts';
import { contentUnit, type ContentUnit } from '../../../src/model/unit.ts';
import { readFrontmatter } from '../../import/mdx/read-frontmatter.ts';

/** What commands that work on finished content need of `content/`. */
export interface Content {
  /** In the order of lists. */
  documents: ContentDocument[];
  sections: ContentSection[];
  /** By document, then as printed. */
  records: ContentRecord[];
  units: ContentUnit[];
  topics: ContentTopic[];
  indicators: PublicIndicator[];
  links: PublicLink[];
  notes: ContentNote[];
  accounts: Account[];
  refs: ContentRef[];
  changes: Change[];
}

/** Reads and checks `content/`; throws where it does not obey the schemas, since scripts wrote it. */
export async function readContent(folder = 'content'): Promise<Content> {
  const list = async <T extends z.ZodType>(name: string, item: T): Promise<z.infer<T>[]> =>
    z.array(item).parse(JSON.parse(await readFile(join(folder, 'data', `${name}.json`), 'utf8')));
  const documents = (await list('documents', contentDocument)).sort((a, b) => a.order - b.order);
  const place = new Map(documents.map(({ id }, index) => [id, index]));
  const records = await readRecords(folder);
  return {
    documents,
    sections: await list('sections', contentSection),
    records: records.sort(
      (a, b) =>
        (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0) || a.position - b.position,
    ),
    units: await list('units', contentUnit),
    topics: await list('topics', contentTopic),
    indicators: await list('indicators', publicIndicator),
    links: await list('links', publicLink),
    notes: await list('notes', contentNote),
    accounts: await list('accounts', account),
    refs: await list('refs', contentRef),
    changes: await list('changes', change),
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
