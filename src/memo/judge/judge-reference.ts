import type { Around } from './around.ts';
import { documentOf, type Reference } from './compose.ts';
import { describeRecord } from '../corpus/describe-record.ts';
import type { Judgement } from './judgement.ts';
import { judgeItem } from './judge-item.ts';
import { judgeName } from './judge-name.ts';
import { nameDocument, type MemoSession } from '../corpus/session.ts';
import type { LineFinding, LinkPart, Verdict } from '../corpus/finding.ts';

/** The place of a reference in the raw line, with the 《》 or “” that belong to it. */
function placeOf({ line }: Around, { start, end }: Reference): { start: number; end: number } {
  const { raw } = line;
  let from = line.rawStart(start);
  let till = line.rawEnd(end);
  const count = (mark: RegExp) => (raw.slice(from, till).match(mark) ?? []).length;
  from -= /[《〈][“"‘「『\s]*$/u.exec(raw.slice(Math.max(0, from - 8), from))?.[0].length ?? 0;
  for (;;) {
    const mark = /^[”"’」』\s]*[》〉]/u.exec(raw.slice(till))?.[0];
    if (mark === undefined || count(/[《〈]/gu) <= count(/[》〉]/gu)) break;
    till += mark.length;
  }
  if (raw.charAt(from - 1) === '“' && count(/”/gu) > count(/“/gu)) from -= 1;
  return { start: from, end: till };
}

/** sx2022/t45, also where such a number does not exist or means two. */
function judgeAddress(session: MemoSession, id: string): Judgement | null {
  const { corpus } = session;
  const document = corpus.documents.find((one) => id.startsWith(`${one.id}/`));
  const judged = (verdict: Verdict, records: string[], detail: string): Judgement => ({
    records,
    verdict,
    detail,
    parts: [],
  });
  if (!document) {
    // ab12/34 in somebody's address is none of ours; sx2021/t4 is a slip.
    if (!corpus.documents.some((one) => id.startsWith(one.id.slice(0, 2)))) return null;
    return judged('unknown-document', [], `本站没有编号为“${id.split('/')[0] ?? ''}”的文件。`);
  }
  if (corpus.records.has(id) || document.sections.has(id)) {
    return judged('right', [id], `地址，指${describeRecord(corpus, id)}。`);
  }
  const twins = ['a', 'b', 'c']
    .map((letter) => `${id}${letter}`)
    .filter((one) => corpus.records.has(one));
  if (twins.length > 0) {
    const words = twins.map((one) => describeRecord(corpus, one)).join('，或');
    return judged('ambiguous', twins, `原件中这个编号印了不止一次，可能指${words}。`);
  }
  return judged('no-such-number', [], `《${document.title}》没有地址为 ${id} 的条目，请核对编号。`);
}

/** Nothing is linked where it is not clear what is meant. */
const UNCLEAR: readonly Verdict[] = ['ambiguous', 'owner-unknown'];

/** Judges one reference and remembers what it names; null when it is no reference to a document of ours. */
export function judgeReference(
  session: MemoSession,
  reference: Reference,
  around: Around,
): LineFinding | null {
  const { item, address } = reference;
  const judgement = address
    ? judgeAddress(session, address.id)
    : item
      ? judgeItem(session, reference, item, around)
      : judgeName(session, reference, around);
  remember(session, reference, around, judgement);
  if (!judgement) return null;
  const { line } = around;
  const { start, end } = placeOf(around, reference);
  const { records, verdict, detail } = judgement;
  const [only] = records;
  const parts: LinkPart[] =
    judgement.parts.length === 0 && only !== undefined && records.length === 1
      ? [{ start, end, record: only }]
      : judgement.parts.map((part, index, all) => ({
          record: part.record,
          start: index === 0 ? start : line.rawStart(part.start),
          end: index === all.length - 1 ? end : line.rawEnd(part.end),
        }));
  return {
    records,
    verdict,
    detail,
    start,
    end,
    fixes: (judgement.fixes ?? []).map((fix) => ({
      ...fix,
      start: line.rawStart(fix.start),
      end: line.rawEnd(fix.end),
    })),
    parts: UNCLEAR.includes(verdict) ? [] : parts,
    unresolved: judgement.unresolved ?? false,
  };
}

/** 规划 and “十四五”规划 may be anybody's; without an item they say nothing about what comes later. */
const ANYBODYS = /^(?:.{1,2}|十[一二三四五六七八九]五规划)$/u;

/** Remembers what was named and cited, for the references after it. */
function remember(
  session: MemoSession,
  reference: Reference,
  { line, standing }: Around,
  judgement: Judgement | null,
): void {
  const document = documentOf(reference);
  const bare = reference.documents.every(
    ({ form, start, end }) => form === 'name' && ANYBODYS.test(line.folded.slice(start, end)),
  );
  const paper = reference.documents.some(({ form }) => form === 'paper');
  const where = {
    ...standing,
    said: standing.line,
    at: reference.start,
    form: paper ? 'paper' : 'other',
  } as const;
  if (document && !(bare && !reference.item)) nameDocument(session, document, where);
  const cited = judgement?.document;
  // A number that was understood hands its document on to the next line.
  if (!document && cited) {
    const before = session.named.find((one) => one.document.known === cited);
    nameDocument(session, { known: cited }, { ...where, said: before?.said ?? where.said });
  }
  const [first] = judgement?.records ?? [];
  if (!reference.item || first === undefined || judgement?.verdict === 'ambiguous') return;
  const kind = session.corpus.records.get(first)?.record.kind;
  const id = first.split('/')[0] ?? '';
  if (kind === 'task' || kind === 'point') session.part.set(id, kind);
}
