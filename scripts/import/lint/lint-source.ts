import { documentCode } from '../../../src/model/vocabulary.ts';
import { unspaced } from '../../../src/text/unspaced.ts';
import { errorAt, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { DATE, readDate } from '../describe/read-date.ts';
import type { PlaceOf } from '../editorial/decisions.ts';
import type { Source } from '../editorial/schema.ts';
import { INVISIBLE } from '../lines/invisible.ts';
import type { Seed } from '../lines/seed.ts';

/** What a reader sees of a text, without its blanks. */
const seen = (text: string): string => unspaced(text.replace(INVISIBLE, ''));

/** The days that a text names, in whatever form: 2022-04-19, 2022年4月19日 or 二〇二二年四月十九日. */
const datesIn = (print: string): Set<string | null> =>
  new Set([...print.matchAll(new RegExp(DATE, 'gu'))].map(([date]) => readDate(date)));

/** Checks that a folder's name can be the code of a document, which is part of its addresses. */
export function lintCode(code: string, diagnostics: Diagnostic[]): boolean {
  if (documentCode.safeParse(code).success) return true;
  diagnostics.push(
    errorAt(
      'bad-code',
      wholeFile(`seeds/${code}`),
      `“${code}”不能作文件代码`,
      '文件夹的名字用二至八个小写字母、数字，如 mx2023，不能是本站网页的名字（如 search）；代码一经发布不再改动',
    ),
  );
  return false;
}

/**
 * Checks that what a description gives as the document's own words stands in the seed: number,
 * issuers, dates, the title of the annex, the credits of a reprint. The title has a rule of its own.
 */
export function lintSource(
  seed: Seed,
  source: Source,
  placeOf: PlaceOf,
  diagnostics: Diagnostic[],
): void {
  const print = seen(seed.text);
  const { documentNumber, issuers, annexTitle, credit } = source;
  const dates = datesIn(print.normalize('NFKC'));
  const claims: { path: (string | number)[]; said: string | null; isDate?: true }[] = [
    { path: ['documentNumber'], said: documentNumber },
    ...issuers.map((said, index) => ({ path: ['issuers', index], said })),
    ...Object.entries(source.dates).map(([name, said]) => ({
      path: ['dates', name],
      said,
      isDate: true as const,
    })),
    { path: ['annexTitle'], said: annexTitle },
    ...(credit ?? '').split('；').map((said) => ({ path: ['credit'], said })),
  ];
  for (const { path, said, isDate } of claims)
    if (said !== null && !print.includes(seen(said)) && !(isDate === true && dates.has(said)))
      diagnostics.push(
        errorAt(
          'source-misquotes',
          placeOf(path),
          `原文里没有“${said}”`,
          '文号、发文机关、日期、附件标题、署名只写原文印出的；没有印出的写 null 或 []',
        ),
      );
}
