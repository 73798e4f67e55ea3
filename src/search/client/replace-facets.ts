/** The group of filters that an element of the filters belongs to, or undefined. */
const groupOf = (one: Element | null | undefined) =>
  one?.closest<HTMLDetailsElement>('details[data-dimension]') ?? undefined;

/**
 * Puts freshly drawn filters in the place of the old ones and keeps what the reader had: the focus,
 * the groups that were opened, how far a group was scrolled. Where the focused control is gone, its
 * group gets the focus, so that a reader by keyboard never starts anew at the top of the page.
 */
export function replaceFacets(place: HTMLElement, fresh: readonly HTMLElement[]): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const before = Array.from(place.querySelectorAll<HTMLDetailsElement>('details')).map((group) => ({
    group,
    scrolled: group.querySelector('fieldset')?.scrollTop ?? 0,
  }));
  place.replaceChildren(...fresh);
  const after = Array.from(place.querySelectorAll<HTMLDetailsElement>('details'));
  const twin = (group: HTMLDetailsElement | undefined) =>
    after.find(({ dataset }) => dataset.dimension === group?.dataset.dimension);
  for (const { group: old, scrolled } of before) {
    const group = twin(old);
    if (!group) continue;
    group.open = group.open || old.open;
    group.querySelector('fieldset')?.scrollTo(0, scrolled);
  }
  if (!focused) return;
  const same =
    focused instanceof HTMLInputElement
      ? after
          .flatMap((group) => Array.from(group.querySelectorAll('input')))
          .find(({ name, value }) => name === focused.name && value === focused.value)
      : undefined;
  const next = same ?? (twin(groupOf(focused)) ?? after[0])?.querySelector('summary');
  next?.focus({ preventScroll: true });
}
