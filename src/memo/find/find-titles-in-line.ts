import { findTitles } from '../../text/find-titles.ts';
import { fold } from '../../text/fold.ts';
import { unbroken, type FoldedLine } from './fold-line.ts';
import { matchTitle } from './match-title.ts';
import type { MemoSession, NamedDocument } from '../corpus/session.ts';
import type { AnnexToken, DocumentToken } from './tokens.ts';

/** 《任务分工表》 alone is the annex of the document named before. */
const ANNEX_TITLE = /^(?:附件:?)?任务分工表$/u;
const OWN = /(?:我|本|贵)(?:局|厅|委|办|院|市|县|区|单位|部门|中心|公司)(?:的|印发的?)?$/u;

/** Numbers cited from it are none of our business, like those of a law. */
function silent(document: NamedDocument): NamedDocument {
  return document.known ? document : { ...document, law: true, wrong: null };
}

/** Finds 《…》 and says what each stands for. The marks fold away, so the place is that of the words. */
export function findTitlesInLine(
  line: FoldedLine,
  session: MemoSession,
): (DocumentToken | AnnexToken)[] {
  const titles = findTitles(line.plain);
  return titles
    .filter(({ depth }) => depth === 0)
    .map(({ title, start, end }): DocumentToken | AnnexToken => {
      const place = { start: line.toFolded(start), end: line.toFolded(end) };
      const name = fold(title).folded;
      if (ANNEX_TITLE.test(name)) return { type: 'annex', ...place };
      const inner = titles.find(
        (other) => other.depth === 1 && other.start > start && other.end < end,
      );
      const nested = inner ? matchTitle(inner.title, session, place.start) : null;
      const document = nested?.known ? nested : matchTitle(unbroken(title), session, place.start);
      return {
        type: 'document',
        form: 'title',
        // 我局《2022年工作计划》: the writer's own paper, which nobody looks for here.
        document:
          document.known || !OWN.test(line.plain.slice(0, start)) ? document : silent(document),
        ...place,
        annex: name.endsWith('分工表'),
        blank: false,
      };
    })
    .filter(({ start, end }) => end > start);
}
