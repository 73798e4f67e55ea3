import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import type { Quote } from '../find/find-quotes.ts';
import { isQuoted } from './judge-quote.ts';
import { fold } from '../../text/fold.ts';
import { isSupport, matchesUnits } from './judge-units.ts';
import type { UnitClaim } from './read-claims.ts';
import type { Option } from '../../place/neighbours.ts';
import type { MemoSession } from '../corpus/session.ts';
import type { MemoRecord } from '../corpus/finding.ts';

/** All records of one way to understand the numbers. */
export const idsOf = ({ parts }: Option) => parts.flatMap(({ ids }) => ids);

/** Their records; sections have none. */
export const recordsOf = (corpus: Corpus, ids: string[]): MemoRecord[] =>
  ids.flatMap((id) => corpus.records.get(id)?.record ?? []);

/** Words of a claim's object of which so many letters stand in the item: it is the item that is done. */
const TELLING_OBJECT = 4;

/** 负责汇总 claims nothing of the item; 组织开展新品种认定 does, where the item says so itself. */
function isAboutItem(corpus: Corpus, ids: string[], { object }: UnitClaim): boolean {
  if (object === '') return true;
  const words = object.slice(0, TELLING_OBJECT);
  if (words.length < TELLING_OBJECT) return false;
  return ids.some((id) =>
    (corpus.records.get(id)?.haystacks ?? []).some((text) => text.includes(words)),
  );
}

/**
 * Claims that the print can answer: units of the document's own level, kinds that print units in that
 * role at all.
 */
export function answerable(
  corpus: Corpus,
  document: CorpusDocument,
  ids: string[],
  claim: UnitClaim,
): boolean {
  const kinds = new Set(recordsOf(corpus, ids).map(({ kind }) => kind));
  const prints = [...corpus.records.values()].some(
    ({ record }) =>
      record.document === document.id &&
      kinds.has(record.kind) &&
      record.responsibilities.some(({ role }) => isSupport(role) === claim.support),
  );
  if (!prints || !isAboutItem(corpus, ids, claim)) return false;
  const printed = recordsOf(corpus, ids).flatMap(({ responsibilities }) => responsibilities);
  return claim.units.every(({ unit, text, like }) => {
    if (printed.some((one) => fold(one.printed).folded === text)) return true;
    if (document.level === 'national') return unit?.level === 'national';
    if (unit) return unit.level === document.level || unit.level === 'national';
    if (like.length > 0) return true;
    return (
      document.level !== 'province' || text.includes('省') || !/[市县区镇](?![场监])/u.test(text)
    );
  });
}

/** Of several readings the one that the quoted words or the named units fit. */
export function narrow(
  session: MemoSession,
  document: CorpusDocument,
  options: Option[],
  beside: { quotes: Quote[]; plain: string; claims: UnitClaim[]; explicit: boolean },
): { options: Option[]; rule: string } {
  const { corpus } = session;
  const keep = (rule: string, test: (ids: string[]) => boolean) => {
    const kept = options.filter((option) => test(idsOf(option)));
    return kept.length === 1 ? { options: kept, rule } : null;
  };
  const { quotes, plain, claims } = beside;
  const byQuote =
    quotes.length > 0
      ? keep('按所引文字认定。', (ids) =>
          quotes.every(({ text }) => ids.some((id) => isQuoted(corpus, id, text))),
        )
      : null;
  const byPlain =
    plain.length >= 6
      ? keep('按所附文字认定。', (ids) => ids.some((id) => isQuoted(corpus, id, plain)))
      : null;
  const byUnit =
    claims.length > 0
      ? keep('按所写单位认定。', (ids) =>
          recordsOf(corpus, ids).every((record) =>
            claims.every((claim) => matchesUnits(record, claim)),
          ),
        )
      : null;
  // 项 counts the annex's tasks and 条 the work points; only 工作要点第6项 itself leaves it open.
  const part = session.part.get(document.id) ?? 'task';
  const byPart = beside.explicit
    ? null
    : keep('“项”按附件任务理解。', (ids) =>
        recordsOf(corpus, ids).every(({ kind }) => kind === part),
      );
  return byQuote ?? byPlain ?? byUnit ?? byPart ?? { options, rule: '' };
}
