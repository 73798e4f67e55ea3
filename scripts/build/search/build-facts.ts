import type { PublicIndicator } from '../../../src/model/indicator.ts';
import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import type { Facts } from '../../../src/search/index/detail.ts';

/** So many records that correspond to one are told. */
const MAX_LINKS = 8;

/** A link from a record, with what the other end prints. */
type LinkOf = NonNullable<Facts['links']>[number];

/** What corresponds to each record, from both ends of the links, by the record's id. */
export function linksByRecord(links: readonly PublicLink[]): Map<string, LinkOf[]> {
  const of = new Map<string, LinkOf[]>();
  const put = (from: string, to: string, quote: string) => {
    const own = of.get(from) ?? [];
    if (!own.some((link) => link.to === to)) own.push({ to, quote });
    of.set(from, own);
  };
  for (const { from, to, type, evidence } of links) {
    // That a document is cited says nothing of what corresponds to the record.
    if (type === 'cites-document') continue;
    put(from, to, evidence.to);
    put(to, from, evidence.from);
  }
  return of;
}

/** A time until which something is to be done: 2022 年底前, 9月底前, 6月30日前. */
const UNTIL =
  /(?:[0-9０-９]{4}\s*年)?(?:\s*[0-9０-９]{1,2}\s*月)?(?:\s*[0-9０-９]{1,2}\s*日)?(?<=[年月日])\s*[底末]?(?:之|以)?前/u;

/** The time limits of a record; where none was read, the sentences that print one. */
function timeLimits({
  deadlines,
  text,
}: Pick<ContentRecord, 'deadlines' | 'text'>): NonNullable<Facts['when']> {
  if (deadlines.length > 0) return deadlines.map(({ printed, quote }) => ({ printed, quote }));
  return text.split(/(?<=[。；])/u).flatMap((quote) => {
    const [printed] = UNTIL.exec(quote) ?? [];
    return printed === undefined ? [] : [{ printed: printed.trim(), quote: quote.trim() }];
  });
}

/**
 * What a record says outright of who, when and how much, and what corresponds to it, in printed words;
 * undefined where it says nothing.
 */
export function factsOf(
  record: Pick<ContentRecord, 'responsibilities' | 'deadlines' | 'targets' | 'text'>,
  indicator: PublicIndicator | undefined,
  links: readonly LinkOf[],
): Facts | undefined {
  const roles = [...new Set(record.responsibilities.map(({ role }) => role))];
  const who = roles.map((role) => ({
    role,
    printed: record.responsibilities
      .filter((one) => one.role === role)
      .map(({ printed }) => printed),
  }));
  const when = timeLimits(record);
  const ends = indicator ? [indicator.base, indicator.target] : [];
  const figures = [
    ...ends.map(({ year, value }) => `${year}年 ${value}${indicator?.unit ?? ''}`),
    ...record.targets.map(({ quote }) => quote),
  ];
  const facts: Facts = {
    ...(who.length > 0 ? { who } : {}),
    ...(when.length > 0 ? { when } : {}),
    ...(figures.length > 0 ? { figures: [...new Set(figures)] } : {}),
    ...(links.length > 0 ? { links: links.slice(0, MAX_LINKS) } : {}),
  };
  return Object.keys(facts).length > 0 ? facts : undefined;
}
