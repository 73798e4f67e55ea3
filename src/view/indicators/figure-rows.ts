import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import type { ContentDocument } from '../../model/document.ts';
import type { ContentRecord, Target } from '../../model/record.ts';

/** One figure that a text sets, with where it stands. */
export interface FigureRow {
  document: ContentDocument;
  record: ContentRecord;
  target: Target;
}

/** Every figure that the texts set outside the plan's table of indicators, in document order. */
export function figureRows(site: Site): FigureRow[] {
  return site.records
    .filter(({ kind }) => kind !== 'indicator')
    .flatMap((record) =>
      record.targets.map((target) => ({
        document: need(site.documentById, record.document),
        record,
        target,
      })),
    );
}
