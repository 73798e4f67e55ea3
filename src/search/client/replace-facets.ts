/** The group of filters that an element of the filters belongs to, or undefined. */
const groupOf = (one: Element | null | undefined) =>
  one?.closest<HTMLDetailsElement>('details[data-dimension]') ?? undefined;

/** How far the reader scrolled each group: to ask the page would make it lay everything out anew. */
const scrolled = new WeakMap<HTMLElement, number>();

/**
 * Puts freshly drawn filters in the place of the old ones and keeps what the reader had: the focus,
 * the groups that were opened, how far a group was scrolled. Where the focused control is gone, its
 * group gets the focus, so that a reader by keyboard never starts anew at the top of the page.
 */
export function replaceFacets(place: HTMLElement, fresh: readonly HTMLElement[]): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const before = Array.from(place.querySelectorAll<HTMLDetailsElement>('details'));
  place.replaceChildren(...fresh);
  const after = Array.from(place.querySelectorAll<HTMLDetailsElement>('details'));
  const twin = (group: HTMLDetailsElement | undefined) =>
    after.find(({ dataset }) => dataset.dimension === group?.dataset.dimension);
  for (const old of before) {
    const group = twin(old);
    if (!group) continue;
    group.open = group.open || old.open;
    const far = scrolled.get(old) ?? 0;
    if (far > 0) group.querySelector('fieldset')?.scrollTo(0, far);
  }
  for (const group of after) {
    const list = group.querySelector('fieldset');
    list?.addEventListener('scroll', () => scrolled.set(group, list.scrollTop));
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
