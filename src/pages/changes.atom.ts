import type { APIRoute } from 'astro';
import { absoluteUrl } from '../cite/absolute-url.ts';
import { atom } from '../cite/atom.ts';
import { changes, dataDate } from '../data/changes.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';
import { changeTitle } from '../view/words/change-words.ts';
import { siteWords } from '../data/site-words.ts';

/** All changes as an Atom feed, newest first. */
export const GET: APIRoute = () => {
  const root = rootOfSite();
  const page = absoluteUrl(root, '/changes/');
  const entries = changes.map((change, index) => ({
    id: `${page}${change.date}-${index + 1}`,
    title: changeTitle(change),
    date: change.date,
    url: absoluteUrl(root, change.address ?? '/changes/'),
    summary: change.before === null ? change.why : `${change.why}\n此前作：${change.before}`,
  }));
  const feed = atom({
    title: `${siteWords.name}：变更`,
    self: absoluteUrl(root, '/changes.atom'),
    page,
    author: siteWords.name,
    updated: dataDate(),
    entries: entries.reverse(),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
