/**
 * Puts items in the order of one of their data attributes, each among those under its own parent.
 * `n` ascending, `-n` descending, an empty key the order in which the page was written (`data-at`).
 */
export function sortItems(items: readonly HTMLElement[], order: string): void {
  const key = order.replace('-', '') || 'at';
  const way = order.startsWith('-') ? -1 : 1;
  const value = ({ dataset }: HTMLElement) => Number(dataset[key] ?? 0);
  const at = ({ dataset }: HTMLElement) => Number(dataset.at ?? 0);
  const sorted = [...items].sort((a, b) => way * (value(a) - value(b)) || at(a) - at(b));
  for (const item of sorted) item.parentElement?.append(item);
}
