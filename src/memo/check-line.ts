import { listsOf } from './judge/around.ts';
import { compose, documentOf, withoutOverlaps, type Reference } from './judge/compose.ts';
import { learnOwnTasks } from './judge/is-own-item.ts';
import { learnUnitAliases } from './judge/read-units.ts';
import { findAddresses } from './find/find-addresses.ts';
import { findDocumentNumbers } from './find/find-document-numbers.ts';
import { findItems } from './find/find-items.ts';
import { findNames } from './find/find-names.ts';
import { findShortNames, withPlaces } from './find/find-places.ts';
import { findQuotes } from './find/find-quotes.ts';
import { findTitlesInLine } from './find/find-titles-in-line.ts';
import { foldLine, type FoldedLine } from './find/fold-line.ts';
import { judgeReference } from './judge/judge-reference.ts';
import type { MemoSession } from './corpus/session.ts';
import type { Token } from './find/tokens.ts';
import type { LineFinding } from './corpus/finding.ts';

const ANNEX =
  /附件(?![一二三四五六七八九十]*:|\d{1,2}(?![\d至到-]|(?:、\d{1,3})+项|项[至到、-]\d|、\d{2}))|附表|任务分工(?!方案)表?|分工表/gu;

function tokensOf(line: FoldedLine, session: MemoSession): Token[] {
  const { folded } = line;
  const annexes: Token[] = [...folded.matchAll(ANNEX)].map((match) => ({
    type: 'annex',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tokens = withoutOverlaps([
    findAddresses(line),
    findTitlesInLine(line, session),
    findDocumentNumbers(folded, session.corpus),
    findShortNames(folded, session.corpus),
    findItems(folded, line),
    findNames(folded, session),
    annexes,
  ]);
  return withPlaces(folded, tokens);
}

/**
 * Reads the references of a line. A short form holds from where it is introduced (《…规划》（以下简称
 * 《规划》）…《规划》三（五）), so that a line which names documents is read again with what it names.
 */
function referencesOf(line: FoldedLine, session: MemoSession): Reference[] {
  const { corpus } = session;
  session.here = [];
  const read = () => compose(line.folded, tokensOf(line, session), corpus);
  const first = read();
  const named = first.flatMap((reference) => {
    const document = documentOf(reference);
    return document ? [{ document, from: reference.until, alias: reference.alias }] : [];
  });
  if (named.length === 0) return first;
  session.here = named;
  const second = read();
  for (const { document, alias } of named) if (alias !== null) session.aliases.set(alias, document);
  return second;
}

/**
 * Checks one line of a memo, or several that read on; what it names is remembered in the session for
 * the lines after it.
 *
 * @param rowWords of a row of a table what its column of words holds
 * @param lineAt the 1-based number of the file's line that an offset of `raw` stands in
 */
export function checkLine(
  session: MemoSession,
  raw: string,
  lineAt: (offset: number) => number,
  rowWords = '',
): LineFinding[] {
  const line = foldLine(raw, session.corpus.variants);
  const references = referencesOf(line, session);
  learnUnitAliases(session, line.folded);
  learnOwnTasks(session, line.folded);
  const quotes = references.length > 0 ? findQuotes(line) : [];
  const lists = listsOf(line.folded, references);
  const findings: LineFinding[] = [];
  const paragraph = lineAt(0);
  references.forEach((reference, index) => {
    const list = lists[index];
    if (!list) return;
    const around = {
      line,
      standing: { line: lineAt(line.rawStart(reference.start)), paragraph },
      quotes,
      rowWords: index === 0 ? rowWords : '',
      before: references[index - 1]?.end ?? 0,
      after: references[index + 1]?.start ?? line.folded.length,
      list,
    };
    const finding = judgeReference(session, reference, around);
    if (finding) findings.push(finding);
  });
  session.here = [];
  return findings;
}
