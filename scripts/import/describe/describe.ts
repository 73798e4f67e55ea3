import type { DocumentRelation } from '../../../src/model/document.ts';
import { documentKindOfTitle, type DocumentKind } from '../../../src/model/kinds.ts';
import type { Places } from '../../../src/model/place.ts';
import { findDates, type FoundDates } from './find-dates.ts';
import { findIssuers, findSignature } from './find-issuers.ts';
import { findPlace, type FoundPlace } from './find-place.ts';
import { findRelations } from './find-relations.ts';
import { findTitle } from './find-title.ts';
import { atLine, notPrinted, type Found } from './found.ts';
import { headLines, type HeadLine } from './head-lines.ts';

/** What a text says of itself, each with where it was found and how sure that is. */
export interface Description {
  /** Null where no line can be taken for one. */
  title: Found<string> | null;
  kind: Found<DocumentKind>;
  documentNumber: Found<string | null>;
  issuers: Found<string[]>;
  dates: FoundDates;
  relations: DocumentRelation[];
  place: FoundPlace;
  /** Source and author line of a report (来源：…；记者：…). */
  credit: Found<string | null>;
  /** Lines at which annexes begin: 附件1. */
  annexes: Found<string>[];
}

/** 来源, 记者: the words that only a report bears. */
const REPORT =
  /^(?:来源|稿源|信息来源|记者|作者|本报记者|编辑)\s*[:：]|^[^。]{0,20}记者[^。]{0,30}$/u;
const ANNEX = /^附\s*(?:件|表)\s*([\d一二三四五六七八九十]+(?:[-—]\d+)?)?\s*$/u;

function findKind(
  title: string | null,
  lines: readonly string[],
  head: readonly HeadLine[],
): Found<DocumentKind> {
  const questions = lines.findIndex((line) =>
    /^(?:问\s*[:：]|(?:问题|问)\s*[\d一二三四五六七八九十]+\s*[:：、.．])/u.test(line.trim()),
  );
  if (questions >= 0) return atLine('faq', questions + 1, 'high', '有“问：”');
  const articles = lines.filter((line) =>
    /^第[〇零一二三四五六七八九十百]+条/u.test(line.trim()),
  ).length;
  const said = title === null ? null : documentKindOfTitle(title);
  if (articles > 2)
    return {
      value: 'law',
      where: `有条文 ${articles} 条`,
      sure: said === 'law' ? 'high' : 'medium',
    };
  if (said !== null) return { value: said, where: '标题末尾的词', sure: 'high' };
  const report = head.find(({ text }) => REPORT.test(text));
  if (report !== undefined) return atLine('news', report.line, 'medium', '有来源、记者');
  return { value: 'notice', where: '从标题看不出，暂作通知', sure: 'low' };
}

/** Describes a text from its lines. */
export function describe(
  lines: readonly string[],
  places: Places,
  kind: DocumentKind | null = null,
): Description {
  const head = headLines(lines);
  const hasCredit = head.some(({ text }) => REPORT.test(text));
  const isReport =
    kind === 'news' ||
    (kind === null && hasCredit && findTitle(lines, head, false)?.sure !== 'high');
  const title = findTitle(lines, head, isReport);
  const headEnd = head.at(-1)?.line ?? 0;
  const signature = findSignature(lines, headEnd);
  const issuers = findIssuers(head, signature, title?.value ?? '');
  const number = head.find(({ role }) => role === 'number');
  const order = head.find(({ role, text }) => role === 'order' && /令\s*第.*号$/u.test(text));
  const credits = head.filter(({ text }) =>
    /^(?:来源|稿源|信息来源|记者|作者)\s*[:：]/u.test(text),
  );
  const [firstCredit] = credits;
  const numbered = number ?? order;
  return {
    title,
    kind:
      kind === null
        ? findKind(title?.value ?? null, lines, head)
        : { value: kind, where: '--kind', sure: 'high' },
    documentNumber:
      numbered === undefined
        ? notPrinted(null)
        : atLine(
            numbered.text
              .replace(/\s*签发人?\s*[:：].*$/u, '')
              .replace(/^(?:发文字号|文\s*号)\s*[:：]\s*/u, '')
              .replace(/^[（(](.*)[）)]$/u, '$1'),
            numbered.line,
          ),
    issuers,
    dates: findDates(lines, head, signature),
    relations: findRelations(lines, head),
    place: findPlace(issuers.value, title?.value ?? '', places),
    credit:
      firstCredit === undefined
        ? notPrinted(null)
        : atLine(credits.map(({ text }) => text).join('；'), firstCredit.line),
    annexes: lines.flatMap((line, index) =>
      ANNEX.test(line.trim()) ? [atLine(line.trim(), index + 1)] : [],
    ),
  };
}
