/** The items of a document that a page shows, in their order. */
export function itemsOfPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.it[id], .tasks tr[id]')];
}

/** The link in the margin: the printed number, to the item's own page. */
export function numberLink(item: HTMLElement): HTMLAnchorElement | null {
  return item.querySelector('a');
}

/** 任务45; the style sheet puts 任务 before the bare number of a row. */
export function itemName(item: HTMLElement): string {
  const link = numberLink(item);
  return link?.getAttribute('aria-label') ?? `任务${link?.textContent ?? ''}`;
}
