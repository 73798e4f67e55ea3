/** Where each item stands as the page was written. */
const homes = new WeakMap<HTMLElement, HTMLElement>();
/** In a table whose rows stand in groups: the row group before them that takes them in another order. */
const pools = new WeakMap<HTMLTableElement, HTMLElement>();

/**
 * Puts items in the order of one of their data attributes: `n` ascending, `-n` descending, an empty
 * key the order in which the page was written (`data-at`). Items stay among those under their own
 * parent; only the rows of a table that groups them are put in one row, because an order of three
 * rows each says nothing of forty, and the groups' headings (`.grp`) are hidden for as long.
 * What is no item, such as a note under the rows it speaks of, stays where it is.
 */
export function sortItems(items: readonly HTMLElement[], order: string): void {
  const key = order.replace('-', '') || 'at';
  const way = order.startsWith('-') ? -1 : 1;
  const value = ({ dataset }: HTMLElement) => Number(dataset[key] ?? 0);
  const at = ({ dataset }: HTMLElement) => Number(dataset.at ?? 0);
  const sorted = [...items].sort((a, b) => way * (value(a) - value(b)) || at(a) - at(b));
  for (const item of items) if (!homes.has(item)) homes.set(item, parentOf(item));
  const places = new Map(items.map((item) => [item, placeOf(item, order !== '')]));
  const ends = new Map([...new Set(places.values())].map((place) => [place, endIn(place, items)]));
  for (const item of sorted) {
    const place = places.get(item);
    place?.insertBefore(item, ends.get(place) ?? null);
  }
}

/** What follows the last of the items under a parent; where there are none now, what follows its heading. */
function endIn(place: HTMLElement, items: readonly HTMLElement[]): Element | null {
  const own = new Set<Element>(items);
  const placed = [...place.children].filter((child) => own.has(child));
  const last = placed[placed.length - 1] ?? [...place.querySelectorAll(':scope > .grp')].pop();
  return last ? last.nextElementSibling : place.firstElementChild;
}

/** Under which parent an item belongs in an order. */
function placeOf(item: HTMLElement, sorted: boolean): HTMLElement {
  const home = homes.get(item) ?? parentOf(item);
  const table = home.closest('table');
  const headings = table?.querySelectorAll<HTMLElement>('.grp') ?? [];
  if (!table || headings.length === 0) return home;
  for (const heading of headings) heading.hidden = sorted;
  return sorted ? poolOf(table) : home;
}

function poolOf(table: HTMLTableElement): HTMLElement {
  const known = pools.get(table);
  if (known) return known;
  const pool = document.createElement('tbody');
  table.tBodies[0]?.before(pool);
  pools.set(table, pool);
  return pool;
}

function parentOf({ parentElement }: HTMLElement): HTMLElement {
  if (parentElement === null) throw new Error('an item of a list stands in the page');
  return parentElement;
}
