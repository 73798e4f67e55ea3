/**
 * Filters a list in place: `[data-filter=ID]` holds selects whose names are data attributes of
 * the items (`[data-item]`) of the element with that id. A part (`[data-group]`) without an item is
 * hidden too. Says in words how many items are left.
 */
for (const group of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  const list = document.getElementById(group.dataset.filter ?? '');
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const output = group.querySelector('output');
  const apply = () => {
    let shown = 0;
    const wanted = [...group.querySelectorAll('select')].filter(({ value }) => value !== '');
    for (const item of items) {
      item.hidden = !wanted.every(({ name, value }) => item.dataset[name] === value);
      if (!item.hidden) shown += 1;
    }
    for (const part of list?.querySelectorAll<HTMLElement>('[data-group]') ?? [])
      part.hidden = !part.querySelector('[data-item]:not([hidden])');
    if (!output) return;
    output.textContent =
      shown === 0
        ? '没有同时符合这些条件的条目，请放宽一项。'
        : `显示${shown}条，共${items.length}条`;
  };
  group.addEventListener('change', apply);
  apply();
}
