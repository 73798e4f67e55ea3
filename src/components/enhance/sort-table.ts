/**
 * Makes `table[data-sort]` sortable by its column heads. A cell's `data-value` counts before its
 * text; two numbers are compared as numbers, all else by code points.
 */
function compare(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (a !== '' && b !== '' && !Number.isNaN(difference)) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    if (!body || 'unsorted' in head.dataset) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const up = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const value = (row: HTMLTableRowElement) => {
        const cell = row.cells[column];
        return cell?.dataset.value ?? cell?.textContent.trim() ?? '';
      };
      const rows = [...body.rows].sort((a, b) => compare(value(a), value(b)) * (up ? 1 : -1));
      body.append(...rows);
    });
  });
}
