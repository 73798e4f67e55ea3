/**
 * Lets the column heads of `table[data-sort=ID]` order the list of that id. A head with a key
 * (`data-key`) becomes a button for the order of that name in the list's own select, and for the
 * opposite one (`-` before the key) when it is pressed again; an empty key is the order of the page.
 * The select keeps the order in the address, with back and forward, and tells where it is now.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) {
  const group = document.querySelector<HTMLElement>(`[data-filter="${table.dataset.sort ?? ''}"]`);
  const select = group?.querySelector<HTMLSelectElement>('[data-key=sort]');
  // A list too short for a filter is taken in at once.
  if (group && select) connect(table, group, select);
}

function connect(table: HTMLTableElement, group: HTMLElement, select: HTMLSelectElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-key]')];
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const [up, down] = ordersOf(head);
      select.value = select.value === up ? down : up;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  const show = () => {
    for (const head of heads) {
      const [up, down] = ordersOf(head);
      head.removeAttribute('aria-sort');
      if (select.value === up) head.setAttribute('aria-sort', 'ascending');
      if (select.value === down) head.setAttribute('aria-sort', 'descending');
    }
  };
  group.addEventListener('listed', show);
  show();
}

/** What the select calls a column's two orders; the rows are numbered (`at`) as the page has them. */
function ordersOf({ dataset }: HTMLElement): [string, string] {
  const key = dataset.key ?? '';
  return [key, `-${key || 'at'}`];
}
