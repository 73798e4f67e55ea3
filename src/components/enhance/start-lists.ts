import { takeLists } from '../cite/take-shown.ts';
import { filterLists } from './filter-list.ts';

/** Starts what filters, orders and takes along the lists of the page. */
export function startLists(): void {
  // Ready before the filter first speaks, so that both appear as one.
  takeLists();
  filterLists();
}
