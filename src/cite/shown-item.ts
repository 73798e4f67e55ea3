import type { PublicRecord } from '../model/record.ts';
import type { Placed } from './place-of-record.ts';
import type { ClauseRecord } from './printed-clause.ts';

/** What a document page shows of one of its items, and no more. */
export interface ShownItem {
  /** `sx2022/t45`. */
  id: string;
  kind: PublicRecord['kind'];
  /** What stands in the margin: the printed number, or 段, 项 or 附 and a figure of ours. */
  label: string;
  /** The title above the text; null where the page shows none. */
  title: string | null;
  /** The printed paragraphs, one a line. */
  text: string;
}

/**
 * An item as far as the page shows it, to be cited. The build asks it whether the page's own text is
 * enough to cite by; where it is, the page does not say the same words twice.
 */
export function shownItem({ id, kind, label, title, text }: ShownItem): Placed & ClauseRecord {
  return { id, kind, number: { printed: /^[段项附]/.test(label) ? null : label }, title, text };
}
