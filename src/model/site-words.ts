import { z } from 'astro/zod';

const word = z.string().min(1);

/**
 * What the site says of itself, as an editor writes it in `seeds/site.yaml`: its name, what it holds, and
 * what of its content stands as an example where a page explains how to search or cite.
 */
export const siteWords = z.strictObject({
  /** In the header, titles and shared links: 知识产权政策文件库. A browser's list of engines shows 16 characters. */
  name: word.max(16),
  /** What the site is, for the home page: 国家、某省知识产权文件的逐条转录. */
  scope: word,
  /** What the search does, for a browser that takes it among its engines. */
  search: word,
  examples: z.strictObject({
    /** The record whose citation and address the pages show: `sx2022/t45`. */
    record: word,
    /** A printed number that is more than one record's: `gj2022/15`; null where none is. */
    doubled: word.nullable(),
    /** Numbers as readers type them into the search box: 任务45. */
    numbers: z.array(word).min(1),
    /** Short names of documents as memos write them: 工作要点. */
    documents: z.array(word).min(1),
    /** The table of addresses, a row a kind; one whose id does not exist drops out. */
    addresses: z.array(
      z.strictObject({
        /** What has such an address: 规划的一个指标. */
        what: word,
        /** Its shape: /sx145/i序号/. */
        shape: word,
        /** A document, section or record that has one: `sx145/i9`. */
        id: word,
      }),
    ),
  }),
});
export type SiteWords = z.infer<typeof siteWords>;

/** Where it stands under `content/`. */
export const SITE_WORDS_FILE = 'data/site.json';
