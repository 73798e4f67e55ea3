import { plainBeside, quotesBeside, wordsAround, type Around } from './around.ts';
import { chooseDocument } from './choose-document.ts';
import type { Reference } from './compose.ts';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import type { Quote } from '../find/find-quotes.ts';
import { judgeDeadlines } from './judge-deadlines.ts';
import { judgeFigures } from './judge-figures.ts';
import { describeRecord } from '../corpus/describe-record.ts';
import { judgeNames } from './judge-name.ts';
import { isQuoted, judgeQuote, judgeRowWords, noteLikeness } from './judge-quote.ts';
import { judgeUnits, matchesUnits, unitsOfItem } from './judge-units.ts';
import { readClaims, type UnitClaim } from './read-claims.ts';
import { answerable, idsOf, narrow, recordsOf } from './narrow-options.ts';
import type { Judgement } from './judgement.ts';
import { judgeUnresolved } from './judge-unresolved.ts';
import { noteFigures } from '../corpus/note-figures.ts';
import { offerFixes } from './offer-fixes.ts';
import { resolveItem } from './resolve-item.ts';
import type { MemoSession, NamedDocument } from '../corpus/session.ts';
import { fold } from '../../text/fold.ts';
import type { ItemToken } from '../find/tokens.ts';
import type { MemoRecord, Verdict } from '../corpus/finding.ts';
import { articleParts, partsMeant, readWithin, type Within } from '../../place/article-parts.ts';
import { versionsMeant } from '../corpus/versions.ts';
import { lastOf } from '../../text/last-of.ts';

/** Words beside the number that are the title of another item. */
function otherTitle(
  corpus: Corpus,
  document: CorpusDocument,
  ids: string[],
  plain: string,
): string | null {
  const words = plain.replace(/[)]+$/u, '');
  if (words.length < 6 || ids.some((id) => isQuoted(corpus, id, words))) return null;
  for (const [id, { record, titles, haystacks }] of corpus.records) {
    if (record.document !== document.id || ids.includes(id)) continue;
    if (titles.includes(words) || haystacks.includes(words) || haystacks.includes(`${words}。`)) {
      return `所附文字是${describeRecord(corpus, id)}的，与编号不符。`;
    }
  }
  return null;
}

function missingJudgement(
  document: CorpusDocument,
  item: ItemToken,
  reference: Reference,
  rule: string,
): Judgement {
  const { missing, found, has } = resolveItem(document, item, reference.annex);
  const wide = item.form === 'clause' || item.form === 'point';
  const other = wide
    ? resolveItem(document, { ...item, form: 'task' }, true).options[0]
    : undefined;
  const near = other ? `；附件任务分工表有第${missing.join('、')}项` : '';
  const many = missing.length > 6 ? `${missing.slice(0, 6).join('、')}等` : missing.join('、');
  const detail = `${rule}《${document.title}》没有编号 ${many}${has === '' ? '' : `（${has}）`}${near}。`;
  return { records: found, verdict: 'no-such-number', detail, parts: [] };
}

function ownerUnknown(reference: Reference, around: Around): Judgement {
  const written = around.line.written(reference.start, reference.end);
  const detail = `没有写明“${written}”是哪份文件的，没有核对；是前文文件的，请写上文件名。`;
  return { records: [], verdict: 'owner-unknown', detail, parts: [] };
}

/** Whether the words beside a number prove whose it is: its text, or its units. */
function isProved(
  corpus: Corpus,
  ids: string[],
  quotes: Quote[],
  plain: string,
  claims: UnitClaim[],
): boolean {
  if (quotes.some(({ text }) => text.length >= 4 && ids.some((id) => isQuoted(corpus, id, text)))) {
    return true;
  }
  if (plain.length >= 8 && ids.some((id) => isQuoted(corpus, id, plain))) return true;
  const cited = recordsOf(corpus, ids);
  return (
    claims.length > 0 &&
    cited.length > 0 &&
    cited.every((record) => claims.every((claim) => matchesUnits(record, claim)))
  );
}

/** An item of a document that is not here: a fault only where it looks like one of ours. */
function judgeForeign(
  corpus: Corpus,
  { name, law, wrong, vague }: Extract<NamedDocument, { known: null }>,
  reference: Reference,
  around: Around,
): Judgement | null {
  if (law) return null;
  const words = name.replace(/^.*?([^》《]*)$/u, '$1');
  if (vague === true) {
    const written = around.line.written(reference.start, reference.end);
    const detail = `没有写明“${written}”里的《${words}》是哪份文件，没有核对；请写全称，或在前文注明简称。`;
    return { records: [], verdict: 'owner-unknown', detail, parts: [] };
  }
  const titled = reference.documents.some(({ form }) => form === 'title');
  const ours = wrong !== null || (titled && corpus.mentioned.has(fold(name).folded));
  if (!ours && (titled || !/\d{4}年/u.test(name))) return null;
  const detail = wrong ?? `本站没有《${words}》，无法核对所引条目。`;
  return { records: [], verdict: 'unknown-document', detail, parts: [] };
}

/** 第一款第（二）项 of an article: what it is called, or that the article has no such part. */
function judgeWithin(
  corpus: Corpus,
  records: string[],
  within: Within,
): { words: string; missing: boolean } | null {
  const [id = ''] = records;
  const record = corpus.records.get(id)?.record;
  if (records.length !== 1 || record?.kind !== 'article') return null;
  const all = articleParts(record.text.split('\n'));
  const [part] = partsMeant(all, within);
  if (part) {
    // 第三条第（二）项: of an article of one 款 nobody says which.
    const words = within.clause === null ? part.label.replace(/^第.+?款/u, '') : part.label;
    return { words, missing: false };
  }
  const labels = all.map(({ label }) => label);
  const words = `${describeRecord(corpus, id)}没有所引的款、项（有${labels.join('、')}），请核对。`;
  return { words, missing: true };
}

/** A number of a name that two documents bear: the reader is asked, nothing is guessed. */
function judgeVersions(
  corpus: Corpus,
  documents: CorpusDocument[],
  item: ItemToken,
  annex: boolean,
): Judgement {
  const options = documents.flatMap((one) => resolveItem(one, item, annex).options);
  const records = item.blank ? documents.map(({ id }) => id) : [...new Set(options.flatMap(idsOf))];
  const choices = records.map((id) => describeRecord(corpus, id));
  const detail = `这个名称不止一份文件用，可能指${choices.slice(0, 8).join('，或')}，请写明是哪一份。`;
  return { records, verdict: 'ambiguous', detail, parts: [] };
}

/** Judges a reference to an item; null when it is not about a document of ours. */
export function judgeItem(
  session: MemoSession,
  reference: Reference,
  item: ItemToken,
  around: Around,
): Judgement | null {
  const { corpus } = session;
  const chosen = chooseDocument(session, reference, item, around);
  if (!chosen) return judgeUnresolved(session, reference, item, around);
  if (!chosen.document.known) return judgeForeign(corpus, chosen.document, reference, around);
  const bearing = versionsMeant(chosen.document, around.line.folded, reference);
  const having = bearing.filter(
    (one) => item.blank || resolveItem(one, item, reference.annex).options.length > 0,
  );
  if (having.length > 1) return judgeVersions(corpus, having, item, reference.annex);
  const document = having[0] ?? bearing[0] ?? chosen.document.known;
  if (item.blank) {
    const detail = `${chosen.rule}引了《${document.title}》的条目，没有写编号。`;
    return { records: [], verdict: 'number-missing', detail, parts: [] };
  }
  if (item.numbers.some(({ values }) => values.length === 0)) {
    const detail = `${chosen.rule}编号的范围从大到小，没有可核对的条目，请改正。`;
    return { records: [], verdict: 'no-such-number', detail, parts: [] };
  }
  const { options: all } = resolveItem(document, item, reference.annex);
  const unowned = () => ownerUnknown(reference, around);
  if (all.length === 0 && chosen.weak) return unowned();
  if (all.length === 0) return missingJudgement(document, item, reference, chosen.rule);
  const quotes = quotesBeside(around, reference);
  const plain = plainBeside(around, reference);
  const words = wordsAround(around, reference);
  const prefix = document.level === 'national' ? '' : (lastOf(document.ownPlace) ?? '');
  const read = readClaims(session, words, prefix);
  const claims = read.filter((claim) => answerable(corpus, document, all.flatMap(idsOf), claim));
  const beside = { quotes, plain: plain.text, claims, explicit: chosen.explicit };
  const { options, rule } =
    all.length > 1 ? narrow(session, document, all, beside) : { options: all, rule: '' };
  const [option] = options;
  if (!option || options.length > 1) {
    const records = [...new Set(options.flatMap(idsOf))];
    const choices = records.map((id) => describeRecord(corpus, id));
    const detail = `${chosen.rule}可能指${choices.slice(0, 8).join('，或')}，请写明。`;
    return { records, verdict: 'ambiguous', detail, parts: [] };
  }
  const records = idsOf(option);
  const parts = option.parts.map(({ start, end, ids }) => ({
    start,
    end,
    record: lastOf(ids) ?? '',
  }));
  const names = judgeNames(reference, records);
  if (names) return { ...names, parts };
  const within = readWithin(around.line.folded.slice(item.start, item.end));
  const part = within && judgeWithin(corpus, records, within);
  if (part?.missing === true)
    return { records, verdict: 'no-such-number', detail: chosen.rule + part.words, parts: [] };
  if (chosen.weak && !isProved(corpus, records, quotes, plain.text, claims)) return unowned();
  const differing = quotes.flatMap((quote) => judgeQuote(corpus, records, quote) ?? []);
  const row = judgeRowWords(corpus, records, around.rowWords);
  const other = quotes.length === 0 ? otherTitle(corpus, document, records, plain.text) : null;
  const cited = recordsOf(corpus, records);
  // Of several units (分别由甲、乙负责) each item of the list need have but one.
  const isAlone = around.list.start === reference.start && around.list.end === reference.end;
  const judged = isAlone ? claims : claims.map((claim) => unitsOfItem(claim, cited));
  const unitFaults = judged.flatMap((claim) => judgeUnits(corpus, cited, claim) ?? []);
  const deadline = judgeDeadlines(cited, words.after);
  const figure = judgeFigures(cited, words.after);
  const wrongUnits = unitFaults.filter(({ alarm }) => alarm);
  const faults: [Verdict, string][] = [
    ...differing.map((one): [Verdict, string] => ['quote-differs', one]),
    ...(row === null ? [] : [['quote-differs', row] as [Verdict, string]]),
    ...(other === null ? [] : [['quote-differs', other] as [Verdict, string]]),
    ...wrongUnits.map((one): [Verdict, string] => ['unit-differs', one.words]),
    ...(deadline === null ? [] : [['deadline-differs', deadline] as [Verdict, string]]),
    ...(figure === null ? [] : [['figure-differs', figure] as [Verdict, string]]),
  ];
  const unsure = unitFaults.filter(({ alarm }) => !alarm).map((one) => one.words);
  const verdict = faults[0]?.[0] ?? (unsure.length > 0 ? 'unit-similar' : 'right');
  const unchecked =
    noteFigures(cited, words.after) +
    (quotes.length === 0 ? noteLikeness(corpus, records, plain.text) : '');
  const shown = records.length === 1 ? (records[0] ?? '') : '';
  const meant =
    shown !== ''
      ? `指${describeRecord(corpus, shown)}${part?.words ?? ''}。`
      : `指《${document.title}》的 ${records.length} 个条目。`;
  const detail =
    faults.length > 0
      ? faults.map(([, one]) => one).join('')
      : `${chosen.rule}${rule}${meant}${unsure.join('')}${basisNote(cited, claims)}${unchecked}`;
  const fixes =
    differing.length > 0 ? offerFixes(corpus, around.line.folded, records, item, quotes) : [];
  return { records, verdict, detail, parts, fixes, ...(chosen.named ? { document } : {}) };
}

/** A unit that agrees with the editors' reading agrees with no print; the reader should know. */
function basisNote(records: MemoRecord[], claims: UnitClaim[]): string {
  if (claims.length === 0) return '';
  const bases = new Set(
    records.flatMap(({ responsibilities }) => responsibilities.map(({ basis }) => basis)),
  );
  if (bases.has('inferred')) return '单位与编者推定的一致，原件中并不明确。';
  return bases.has('aligned') ? '单位按原件并列名单的顺序对应，一致。' : '';
}
