import type { Citable } from './citable.ts';
import { referenceDate, referenceTitle } from './reference-date.ts';

/** Signs that TeX would take for commands. */
const TEX_SIGN = /[\\{}%#&_$~^]/g;

function texText(text: string): string {
  return text.replace(TEX_SIGN, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    if (sign === '~' || sign === '^') return `\\${sign}{}`;
    return `\\${sign}`;
  });
}

/** A citable thing as a BibTeX entry. Double braces keep an issuer one name. */
export function bibtex(citable: Citable): string {
  const news = citable.level === 'news';
  const date = referenceDate(citable);
  const issuers = citable.issuers.map((issuer) => `{${texText(issuer)}}`).join(' and ');
  const fields: [string, string | null][] = [
    ['title', `{${texText(referenceTitle(citable))}}`],
    ['author', issuers === '' ? null : issuers],
    ['institution', news || issuers === '' ? null : texText(citable.issuers[0] ?? '')],
    ['number', citable.documentNumber === null ? null : texText(citable.documentNumber)],
    ['year', date?.slice(0, 4) ?? null],
    ['month', date === null ? null : String(Number(date.slice(5, 7)))],
    ['date', date],
    ['url', citable.url],
    ['language', 'chinese'],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value ?? ''}},\n`);
  return `@${news ? 'misc' : 'techreport'}{${citable.id.replace('/', '-')},\n${lines.join('')}}\n`;
}
