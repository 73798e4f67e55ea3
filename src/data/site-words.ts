import { siteWords as schema, type SiteWords } from '../model/site-words.ts';

/** As the import writes it from `seeds/site.yaml`. */
const files = import.meta.glob<unknown>('/content/data/site.json', {
  import: 'default',
  eager: true,
});

function read(): SiteWords {
  const [words] = Object.values(files);
  if (words === undefined)
    throw new Error('content/data/site.json is missing; run npm run content');
  return schema.parse(words);
}

/** What the site says of itself: its name 知识产权政策文件库, what it holds, its examples. */
export const siteWords: SiteWords = read();
