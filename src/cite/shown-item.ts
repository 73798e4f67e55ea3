import type { PublicRecord } from '../model/record.ts';
import { printedInMargin, type Placed } from '../place/place.ts';
import type { ClauseRecord } from './printed-clause.ts';

/** What a document page shows of one of its items, and no more. */
export interface ShownItem {
  /** `sx2022/t45`. */
  id: string;
  kind: PublicRecord['kind'];
  /** What stands in the margin: the printed number, or a word of ours, see `marginOf`. */
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
  const number = { printed: printedInMargin(label) };
  // Rows stand in an annex but for a few; there the page says the place itself.
  return { id, kind, number, title, text, annex: /\/t\d/.test(id) ? '附件' : '' };
}
