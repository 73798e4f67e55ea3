import { escapeMarkup } from './escape-markup.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Unique and unchanging; a tag or address. */
  id: string;
  title: string;
  /** ISO date. */
  date: string;
  url: string;
  summary: string;
}

/** A feed by RFC 4287. */
export interface Feed {
  title: string;
  /** Absolute address of the feed itself, also its id. */
  self: string;
  /** Absolute address of the page that it belongs to. */
  page: string;
  author: string;
  /** ISO date of the newest entry. */
  updated: string;
  entries: FeedEntry[];
}

/** Days have no hour of their own: midnight in China. */
function moment(date: string): string {
  return `${date}T00:00:00+08:00`;
}

/** A feed as Atom. */
export function atom(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) => `  <entry>
    <id>${escapeMarkup(entry.id)}</id>
    <title>${escapeMarkup(entry.title)}</title>
    <updated>${moment(entry.date)}</updated>
    <link href="${escapeMarkup(entry.url)}"/>
    <summary>${escapeMarkup(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${escapeMarkup(feed.self)}</id>
  <title>${escapeMarkup(feed.title)}</title>
  <updated>${moment(feed.updated)}</updated>
  <author><name>${escapeMarkup(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escapeMarkup(feed.page)}"/>
${entries.join('')}</feed>
`;
}
