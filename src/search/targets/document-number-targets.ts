import { fold } from '../../text/fold.ts';
import { parseDocumentNumber } from '../../text/parse-document-number.ts';
import { parseNumeral } from '../../text/parse-numeral.ts';
import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

const PARTS =
  /^([\p{Script=Han}]{2,14}?)?\(?([0-9]{4})?年?\)?(?:第?([0-9]{1,5}|[一二三四五六七八九十百]+)(号(?:文件|文)?)?)?$/u;

/**
 * The documents whose 发文字号 a query gives wholly or in part: 陕知组办发〔2022〕2号, 陕知组办发,
 * 〔2022〕2号, 眉政办发13号. A number without agency needs its 号 (13号), a year its number. Before 号文 the
 * agency may be told by the document's place or level: 眉县13号文, 省知组办2号文.
 *
 * @param whole the folded query
 */
export function documentNumberTargets(whole: string, table: Table): Target[] {
  const match = PARTS.exec(whole);
  if (!match) return [];
  const [, agency, year, number, suffix] = match;
  if (agency === undefined && suffix === undefined) return [];
  if (number !== undefined && suffix === undefined && year === undefined) return [];
  return table.documents.flatMap(({ documentNumber, scope }, index): Target[] => {
    const parts = parseDocumentNumber(documentNumber ?? '');
    if (!parts) return [];
    const isMeant =
      agency === undefined ||
      fits(agency, parts.agency) ||
      (suffix?.startsWith('号文') &&
        (scope.includes(agency) || fits(agency.slice(1), parts.agency)));
    if (!isMeant) return [];
    if (year !== undefined && Number(year) !== parts.year) return [];
    if (number !== undefined && parseNumeral(number) !== parts.number) return [];
    return [{ type: 'document', index }];
  });
}

/** 知组办发 and 陕知组办 are parts of 陕知组办发; a single 发 or 办发 is part of too many. */
function fits(given: string, agency: string): boolean {
  const own = fold(agency).folded;
  return own === given || (given.length >= 3 && own.includes(given));
}
