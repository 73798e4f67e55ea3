import { itemName, itemsOfPage, numberLink } from './items-of-page.ts';

/** What each button copies, and its word. */
const copies = { link: '复制链接', citation: '复制引用', clause: '复制条文' };

/**
 * Gives each item of a long document one button beside its number; it unfolds the copy buttons and
 * what the item is linked to, so that nothing stands between one paragraph and the next until then.
 */
for (const item of itemsOfPage()) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tools noprint';
  button.textContent = '⋯';
  button.dataset.nocopy = '';
  button.setAttribute('aria-label', `${itemName(item)}：复制和相关条目`);
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const block = toolsOf(item);
    const open = button.getAttribute('aria-expanded') !== 'true';
    block.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  });
  (item.querySelector('th') ?? item).append(button);
}

/** The block of an item's buttons, filled when it is first asked for. */
function toolsOf(item: HTMLElement): HTMLElement {
  const place = item.querySelector<HTMLElement>('.body, td') ?? item;
  const block = place.querySelector<HTMLElement>('.cite-small') ?? document.createElement('div');
  if (block.childElementCount > 0) return block;
  block.className = 'cite cite-small';
  block.dataset.nocopy = '';
  block.setAttribute('role', 'group');
  block.setAttribute('aria-label', `复制${itemName(item)}`);
  for (const [what, word] of Object.entries(copies)) {
    // Where the reprint is limited to headings, there is no clause to copy.
    if (what === 'clause' && block.dataset.withheld !== undefined) continue;
    const button = buttonOf(word);
    button.dataset.copy = what;
    block.append(button);
  }
  // Most are linked to some other: only those that are not are marked.
  if (item.dataset.alone === undefined) block.append(relatedButton(item, place));
  place.append(block);
  return block;
}

/** Shows what the item is linked to under the item itself, fetched from the item's own page. */
function relatedButton(item: HTMLElement, place: HTMLElement): HTMLButtonElement {
  const path = numberLink(item)?.href ?? '';
  const button = buttonOf('相关条目');
  button.setAttribute('aria-expanded', 'false');
  // Pressed twice it would show the panel twice; disabled it would lose the keyboard's focus.
  let loading = false;
  button.addEventListener('click', () => {
    if (loading) return;
    const open = place.querySelector('.related');
    button.setAttribute('aria-expanded', String(!open));
    if (open) {
      open.remove();
      return;
    }
    loading = true;
    void import('./related-panel.ts')
      .then(({ relatedPanel }) => relatedPanel(path))
      .then(
        (panel) => {
          place.append(panel);
          loading = false;
        },
        // Where pages cannot be fetched (opened from a disk) the record's own page shows them.
        async () => {
          if (!(await window.siteChanged?.())) location.assign(path);
          loading = false;
        },
      );
  });
  return button;
}

function buttonOf(word: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word;
  return button;
}
