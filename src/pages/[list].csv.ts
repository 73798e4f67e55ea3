import type { APIRoute } from 'astro';
import { dataDate } from '../data/changes.ts';
import { loadSite } from '../data/load-site.ts';
import { siteWords } from '../data/site-words.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';
import { listMediaTypes } from '../export/client.ts';
import { csvRows } from '../export/csv-rows.ts';
import { plainLists, type PlainList } from '../view/files/plain-lists.ts';

/** The lists of units, topics, notes and so on as .csv; source and date stand in each row. */
export const getStaticPaths = async () =>
  Object.entries(plainLists(await loadSite(), rootOfSite())).map(([list, props]) => ({
    params: { list },
    props,
  }));

export const GET: APIRoute<PlainList> = ({ props: { headings, rows } }) => {
  const table = rows.map((row) => [...row.map(String), siteWords.name, dataDate()]);
  return new Response(csvRows([[...headings, '来源', '清单日期'], ...table]), {
    headers: { 'Content-Type': listMediaTypes.csv },
  });
};
