import type { Citable } from './citable.ts';
import { referenceTitle } from './reference-date.ts';

/**
 * The words of a title that say what the document is. The first that the title has is used: that of
 * the document before 通知, which the cover notice of any document has.
 */
const TYPE_WORDS = [
  '任务清单',
  '任务分工表',
  '工作要点',
  '工作方案',
  '实施意见',
  '规划',
  '纲要',
  '通知',
];

/** A JSON-LD object: only what JSON can hold. */
export interface JsonLd {
  [key: string]: string | string[] | JsonLd | JsonLd[];
}

/** The place whose document it is: the nation, or the place with which the issuer's name begins. */
function jurisdiction(citable: Citable): string | null {
  if (citable.level === 'national') return '中华人民共和国';
  const names = [...citable.issuers, citable.documentTitle];
  const place = names.map((name) => /^[^省市县区]{1,6}[省市县区]/.exec(name)?.[0]);
  return place.find((name) => name !== undefined) ?? null;
}

/** The kind of document by its title. */
function legislationType(title: string): string | null {
  return TYPE_WORDS.find((word) => title.includes(word)) ?? null;
}

function organizations(names: string[]): JsonLd[] {
  return names.map((name) => ({ '@type': 'GovernmentOrganization', name }));
}

/** News is no legislation: a NewsArticle, with its source as publisher. */
function newsArticle(citable: Citable): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': citable.url,
    headline: referenceTitle(citable),
    ...(citable.dates.published !== null && { datePublished: citable.dates.published }),
    ...(citable.issuers.length > 0 && {
      publisher: citable.issuers.map((name) => ({ '@type': 'Organization', name })),
    }),
    inLanguage: 'zh-CN',
    url: citable.url,
  };
}

/**
 * schema.org/Legislation. Our transcription has no legal value of its own, and the sources do not
 * state whether they are in force, so `legislationLegalForce` is left out.
 */
export function legislation(citable: Citable): JsonLd {
  if (citable.level === 'news') return newsArticle(citable);
  const { signed, issued, published } = citable.dates;
  const adopted = signed ?? issued;
  const released = published ?? issued;
  const type = legislationType(citable.documentTitle);
  const place = jurisdiction(citable);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': citable.url,
    name: referenceTitle(citable),
    ...(citable.documentNumber !== null && { legislationIdentifier: citable.documentNumber }),
    ...(type !== null && { legislationType: type }),
    ...(adopted !== null && { legislationDate: adopted }),
    ...(released !== null && { datePublished: released }),
    ...(citable.issuers.length > 0 && { legislationPassedBy: organizations(citable.issuers) }),
    ...(place !== null && {
      legislationJurisdiction: { '@type': 'AdministrativeArea', name: place },
    }),
    ...(citable.place !== null && {
      isPartOf: {
        '@type': 'Legislation',
        '@id': citable.documentUrl,
        name: citable.documentTitle,
      },
    }),
    inLanguage: 'zh-CN',
    url: citable.url,
    encoding: {
      '@type': 'LegislationObject',
      url: citable.url,
      encodingFormat: 'text/html',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    },
  };
}

/** JSON-LD as it may stand inside a script element: `<` can end nothing. */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
