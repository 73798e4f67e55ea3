import type { Citable } from './citable.ts';
import { referenceDate, referenceTitle } from './reference-date.ts';

/** A citable thing in RIS. Lines end with CRLF and the number stands in SN, where Zotero reads it. */
export function ris(citable: Citable): string {
  const date = referenceDate(citable);
  const fields: [string, string | null][] = [
    ['TY', citable.level === 'news' ? 'NEWS' : 'RPRT'],
    ['ID', citable.id.replace('/', '-')],
    ['TI', referenceTitle(citable)],
    ...citable.issuers.map((issuer): [string, string] => ['AU', issuer]),
    ['PB', citable.issuers[0] ?? null],
    ['SN', citable.documentNumber],
    ['SE', citable.place],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['LA', 'zh-CN'],
    ['UR', citable.url],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value ?? ''}\r\n`)
    .join('');
}
