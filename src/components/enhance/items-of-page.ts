/** The items of a document that a page shows, in their order. */
export function itemsOfPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.it[id], .tasks tr[id]')];
}

/** The link in the margin: the printed number, to the item's own page. */
export function numberLink(item: HTMLElement): HTMLAnchorElement | null {
  return item.querySelector('a');
}

/**
 * 任务45, 一（一）第4段. What a link is called begins with what it shows (段4，一（一）第4段); the style sheet
 * puts 任务 before the bare number of a row.
 */
export function itemName(item: HTMLElement): string {
  const link = numberLink(item);
  const called = link?.getAttribute('aria-label') ?? `任务${link?.textContent ?? ''}`;
  return called.replace(/^[^，]*，/, '');
}
