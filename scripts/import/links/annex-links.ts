import type { PublicLink } from '../../../src/model/link.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import { comparable, type Comparable } from './comparable.ts';
import { quoteIn } from './quote-in.ts';
import type { LinkDecisions } from './read-decisions.ts';
import { sharedPassage } from './shared-passage.ts';

/** A task carries out a point when they share this much wording. */
const ANNEX_LENGTH = 10;

/** Where a task shares wording with several points, those within this part of the longest count. */
const NEARLY = 0.8;

const annexLink = (
  task: string,
  point: string,
  basis: PublicLink['basis'],
  from: string,
  to: string,
): PublicLink => ({ from: task, to: point, type: 'annex-of-point', basis, evidence: { from, to } });

const wordingOf = (record: ContentRecord): Comparable => comparable(record.text, false, []);

/**
 * The points of the task's document with which it shares enough wording.
 *
 * @param wordings of all points, each made once for all tasks
 */
function byWording(
  task: ContentRecord,
  points: readonly ContentRecord[],
  wordings: ReadonlyMap<string, Comparable>,
): PublicLink[] {
  const text = wordingOf(task);
  const shared = points.flatMap((point) => {
    const passage = sharedPassage(text, wordings.get(point.id) ?? wordingOf(point));
    return passage && passage.length >= ANNEX_LENGTH ? [{ point, passage }] : [];
  });
  const longest = Math.max(0, ...shared.map((one) => one.passage.length));
  return shared
    .filter((one) => one.passage.length >= longest * NEARLY)
    .map(({ point, passage }) =>
      annexLink(task.id, point.id, 'text', passage.first, passage.second),
    );
}

/** The point whose title the annex prints over the task as 工作内容. */
function byHeading(task: ContentRecord, points: readonly ContentRecord[]): PublicLink[] {
  const headings = new Set(task.section.map((heading) => fold(heading).folded));
  return points.flatMap((point) =>
    point.title !== null && headings.has(fold(point.title).folded)
      ? [annexLink(task.id, point.id, 'printed', task.text, point.title)]
      : [],
  );
}

/**
 * Which task of an annex carries out which work point of the same document: by shared wording, which
 * anyone can check and which therefore keeps its basis where the editors say the same, by the editors'
 * word, and where there is neither, by the heading under which the annex prints the task. A task left
 * without a point is a warning.
 */
export function annexLinks(
  records: readonly ContentRecord[],
  decisions: LinkDecisions,
): Result<PublicLink[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const diagnostics: Diagnostic[] = [];
  const decided = new Map<string, PublicLink[]>();
  for (const { value, line } of decisions.annex) {
    const place = { file: decisions.file, line, column: 1 };
    const [task, point] = [byId.get(value.task), byId.get(value.point)];
    const missing = [
      task?.kind === 'task' ? [] : value.task,
      point?.kind === 'point' ? [] : value.point,
    ];
    if (missing.flat().length > 0) {
      const message = `annex 写到的 ${missing.flat().join('、')} 不是分工任务或工作要点`;
      diagnostics.push(errorAt('link-record', place, message, '改正编号'));
      continue;
    }
    const from = task ? quoteIn(task, value.from) : null;
    const to = point ? quoteIn(point, value.to) : null;
    if (from === null || to === null) {
      const lost =
        from === null
          ? `${value.task} 里没有“${value.from}”`
          : `${value.point} 里没有“${value.to}”`;
      diagnostics.push(errorAt('evidence-lost', place, lost, '照原文改，或改正编号'));
    } else {
      const link = annexLink(value.task, value.point, 'editor', from, to);
      decided.set(value.task, [...(decided.get(value.task) ?? []), link]);
    }
  }
  const wordings = new Map(
    records.filter(({ kind }) => kind === 'point').map((point) => [point.id, wordingOf(point)]),
  );
  const value = records.flatMap((task) => {
    if (task.kind !== 'task') return [];
    const points = records.filter((one) => one.kind === 'point' && one.document === task.document);
    const known = byWording(task, points, wordings);
    const links = new Map(known.map((link) => [link.to, link]));
    for (const link of decided.get(task.id) ?? [])
      if (!links.has(link.to)) links.set(link.to, link);
    if (links.size === 0) for (const link of byHeading(task, points)) links.set(link.to, link);
    if (links.size === 0 && points.length > 0) {
      diagnostics.push({
        ...errorAt(
          'task-without-point',
          { file: decisions.file, line: 0, column: 0 },
          `${task.id} 没有对应的工作要点`,
          '在 annex 里写明，或确认确实没有',
        ),
        severity: 'warning',
      });
    }
    return [...links.values()];
  });
  return { value, diagnostics };
}
