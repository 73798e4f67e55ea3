import { fold } from '../../text/fold.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import { isMadeOf } from './find-names.ts';
import { DOCUMENT_NOUNS, LAW } from '../corpus/nouns.ts';
import { aliasAt, namedUpTo, type MemoSession, type NamedDocument } from '../corpus/session.ts';

/** Length of the longest common subsequence; titles are short, so the plain table will do. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1) {
      const kept =
        one === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
      next.push(kept);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether a folded name is a title or a part of it that keeps the order of its words. */
function isPart(name: string, document: CorpusDocument): boolean {
  if (name === document.full || name === document.base) return true;
  if (name.length >= 6 && document.full.includes(name)) return true;
  const { noun } = document;
  if (noun === null || !(name.endsWith(noun) || name.endsWith(')'))) return false;
  return isMadeOf(name, `${document.own}${document.full}`);
}

/** A title of nearly the same letters is one of ours written wrongly, not another document. */
function nearest(name: string, documents: CorpusDocument[]): CorpusDocument | null {
  let best: CorpusDocument | null = null;
  let most = 0.8;
  for (const document of documents) {
    const alike = Math.max(
      ...[document.base, document.full].map(
        (title) => (2 * common(name, title)) / (name.length + title.length),
      ),
    );
    if (alike >= most) {
      best = document;
      most = alike;
    }
  }
  return best;
}

const PERIOD = /\d{4}年?|十[一二三四五六七八九]五/gu;

/** A title that is ours but for its year or period (《2023年工作要点》, 《“十三五”…规划》). */
function otherYear(name: string, documents: CorpusDocument[]): CorpusDocument | null {
  const periods = name.replace(/\([^()]*\)$/u, '').match(PERIOD) ?? [];
  const rest = name.replace(PERIOD, '');
  if (periods.length === 0 || rest.length < 4) return null;
  const found = documents.find(
    (document) =>
      isPart(rest, document) && periods.some((period) => !document.full.includes(period)),
  );
  return found ?? null;
}

/** What stands between the marks, without 关于印发…的通知 around the title proper. */
function proper(name: string): string {
  return /印发(.+)的通知$/u.exec(name)?.[1] ?? name;
}

/** A document named earlier whose name ends in a short title such as 《规划》. */
function namedBefore(name: string, session: MemoSession, at: number): NamedDocument | null {
  for (const document of namedUpTo(session, at)) {
    const title = document.known ? document.known.base : fold(document.name).folded;
    if (title.endsWith(name) && title !== name) return document;
  }
  return null;
}

/** 《宝鸡市…规划》: the paper of a place that none of our titles names. */
function isElsewhere(name: string, documents: CorpusDocument[]): boolean {
  const place = /^[\p{Script=Han}]{2,3}?(?:省|市|县|区|州)/u.exec(name)?.[0];
  return place !== undefined && !documents.some(({ full }) => full.includes(place));
}

/** A title so short may be any document's, unless one was named before. */
const SHORT_TITLE = 4;

/**
 * Says what a title in 《》 stands for: a document of ours by its whole title, by a part of it
 * (《2022年工作要点》) or by a short form that the memo introduced; or another document.
 *
 * @param at where it stands on the line that is being read: a short form holds from its introduction on
 */
export function matchTitle(title: string, session: MemoSession, at: number): NamedDocument {
  const name = proper(fold(title.slice(0, 200)).folded).replace('年度', '年');
  const alias = aliasAt(session, name, at);
  if (alias) return alias;
  const { documents, mentioned } = session.corpus;
  const before = name.length <= SHORT_TITLE ? namedBefore(name, session, at) : null;
  if (before) return before;
  const bare = name.replace(/任务分工表$/u, '');
  const exact = documents.filter(
    ({ full, base }) => [full, base].includes(name) || [full, base].includes(bare),
  );
  const whole = exact.filter(({ full }) => full === name || full === bare);
  const [first, ...others] = whole.length > 0 ? whole : exact;
  if (first) return others.length > 0 ? { known: first, others } : { known: first };
  const law = LAW.test(name) || isElsewhere(name, documents);
  const foreign: NamedDocument = {
    known: null,
    name: title,
    law,
    wrong: null,
    vague: name.length <= SHORT_TITLE && !law,
  };
  if (mentioned.has(name)) return foreign;
  const parts = documents.filter((document) => isPart(name, document) || isPart(bare, document));
  const [only, ...more] = parts;
  if (only && more.length === 0) return { known: only };
  // 《…条例》 of two versions of one title; parts of different titles say nothing.
  if (only && more.every(({ base }) => base === only.base)) return { known: only, others: more };
  if (law || !DOCUMENT_NOUNS.some((noun) => name.includes(noun))) return foreign;
  const near = otherYear(name, documents) ?? nearest(name, documents);
  if (!near) return foreign;
  const wrong = `本站没有题为《${title}》的文件；标题相近的是《${near.title}》，请核对年份和用字。`;
  return { known: null, name: title, law, wrong };
}
