/**
 * Puts items in the order of one of their data attributes, each among those under its own parent.
 * `n` ascending, `-n` descending, an empty key the order in which the page was written (`data-at`).
 * What is no item, such as a note under the rows it speaks of, stays where it is.
 */
export function sortItems(items: readonly HTMLElement[], order: string): void {
  const key = order.replace('-', '') || 'at';
  const way = order.startsWith('-') ? -1 : 1;
  const value = ({ dataset }: HTMLElement) => Number(dataset[key] ?? 0);
  const at = ({ dataset }: HTMLElement) => Number(dataset.at ?? 0);
  const sorted = [...items].sort((a, b) => way * (value(a) - value(b)) || at(a) - at(b));
  const ends = new Map([...new Set(items.map(parentOf))].map((parent) => [parent, endIn(parent)]));
  for (const item of sorted) {
    const parent = parentOf(item);
    parent?.insertBefore(item, ends.get(parent) ?? null);
  }

  /** What follows the last of the items under a parent. */
  function endIn(parent: Element | null): Element | null {
    const own = new Set<Element>(items);
    const placed = [...(parent?.children ?? [])].filter((child) => own.has(child));
    return placed[placed.length - 1]?.nextElementSibling ?? null;
  }
}

const parentOf = ({ parentElement }: HTMLElement) => parentElement;
