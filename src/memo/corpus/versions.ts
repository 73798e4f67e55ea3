import { lastOf } from '../../text/last-of.ts';
import type { CorpusDocument } from './corpus.ts';
import type { NamedDocument } from './session.ts';

/** 2019年修正的《…条例》 */
const BEFORE =
  /(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:第[一二三四五六七八九十]次)?(?:修正|修订|修改|公布|发布|印发|通过|施行|实施)?(?:后|版|本)?的?$/u;
/** 《…条例》（2019年修正） */
const AFTER = /^\)?\((\d{4})年?[^()]{0,14}\)/u;

/** The documents that a name may mean, by the year that the memo writes beside it where it writes one. */
export function versionsMeant(
  { known, others = [] }: Extract<NamedDocument, { known: CorpusDocument }>,
  folded: string,
  { start, end }: { start: number; end: number },
): CorpusDocument[] {
  const all = [known, ...others];
  if (all.length === 1) return all;
  const year =
    BEFORE.exec(folded.slice(Math.max(0, start - 24), start))?.[1] ??
    AFTER.exec(folded.slice(end, end + 28))?.[1];
  const fitting = year === undefined ? [] : all.filter(({ years }) => years.includes(year));
  return fitting.length > 0 ? fitting : all;
}

/** 《…条例》（2019年文本）: a title that another document bears too, told from it. */
export function versionOf(document: CorpusDocument, documents: readonly CorpusDocument[]): string {
  const twins = documents.filter(({ base }) => base === document.base);
  if (twins.length < 2) return '';
  const latest = (one: CorpusDocument) => lastOf([...one.years].sort());
  const year = latest(document);
  const alone = twins.filter((one) => latest(one) === year).length === 1;
  return year !== undefined && alone ? `（${year}年文本）` : `（${document.id}）`;
}
