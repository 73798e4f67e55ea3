/** The items of a document that a page shows, in their order. */
export function itemsOfPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.it[id], .tasks tr[id]')];
}

/** The link in the margin: the printed number, to the item's own page. */
export function numberLink(item: HTMLElement): HTMLAnchorElement | null {
  return item.querySelector('a');
}

/**
 * 任务45, 指标9, 一（一）第4段. What a link is called begins with what it shows (段4，一（一）第4段); the
 * number of a row stands bare, and its table says what it counts.
 */
export function itemName(item: HTMLElement): string {
  const link = numberLink(item);
  const counted = item.closest('.figs') ? '指标' : '任务';
  const called = link?.getAttribute('aria-label') ?? `${counted}${link?.textContent ?? ''}`;
  return called.replace(/^[^，]*，/, '');
}
