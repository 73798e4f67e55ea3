/** The items of a filtered list that fit the filter, in the order in which they stand. */
export function shownItems(list: HTMLElement | null): HTMLElement[] {
  return [
    ...(list?.querySelectorAll<HTMLElement>('[data-item]:not([hidden]):not([data-out])') ?? []),
  ];
}
