import { findTitles } from '../text/find-titles.ts';
import { fold } from '../text/fold.ts';
import type { FoldedLine } from './fold-line.ts';
import { matchTitle } from './match-title.ts';
import type { MemoSession } from './session.ts';
import type { DocumentToken } from './tokens.ts';

/** Finds 《…》 and says what each stands for. The marks fold away, so the place is that of the words. */
export function findTitlesInLine(line: FoldedLine, session: MemoSession): DocumentToken[] {
  const titles = findTitles(line.raw);
  return titles
    .filter(({ depth }) => depth === 0)
    .map(({ title, start, end }) => {
      const inner = titles.find(
        (other) => other.depth === 1 && other.start > start && other.end < end,
      );
      const nested = inner ? matchTitle(inner.title, session) : null;
      return {
        type: 'document' as const,
        form: 'title' as const,
        document: nested?.known ? nested : matchTitle(title, session),
        start: line.toFolded(start),
        end: line.toFolded(end),
        annex: fold(title).folded.endsWith('分工表'),
        blank: false,
      };
    })
    .filter(({ start, end }) => end > start);
}
