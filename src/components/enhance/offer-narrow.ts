import { narrowable } from './narrowable.ts';

/** Fields of the filter as the address names them. */
const ASKED = ['has', 'unit', 'doc', 'sort'];

const found = narrowable();
let opened: Promise<HTMLElement> | null = null;
/** Where the reader was before the filter was opened. */
let from = 0;

const button = document.createElement('button');
button.type = 'button';
button.textContent = '筛选';
button.setAttribute('aria-expanded', 'false');
button.addEventListener('click', () => {
  void press();
});
found?.offer(button);

/** Opens the filter of the page's long list; nothing where the list is short. */
export async function openNarrow(): Promise<HTMLElement | null> {
  if (!found) return null;
  opened ??= import('./narrow-list.ts').then(({ narrowList }) => narrowList(found, button));
  try {
    await opened;
  } catch {
    // The next press tries again.
    opened = null;
    button.textContent = '筛选（没有加载成功，再按一次）';
    void window.siteChanged?.();
    return null;
  }
  button.textContent = '筛选';
  const panel = await opened;
  panel.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  return panel;
}

/** The button opens the filter or leads to it; pressed beside it, it closes it. */
async function press(): Promise<void> {
  const panel = await opened;
  if (panel && !panel.hidden && panel.getBoundingClientRect().bottom > 0) {
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (panel.dataset.said === undefined && from > 0) scrollTo(0, from);
    return;
  }
  from = scrollY;
  const shown = await openNarrow();
  shown?.querySelector('input')?.focus({ preventScroll: true });
  shown?.scrollIntoView({ block: 'center' });
}

// What the address asks for is out of sight until it is there.
const params = new URLSearchParams(location.search);
const asked = ASKED.some((name) => params.has(name)) ? openNarrow() : Promise.resolve();
void asked.finally(() => {
  document.documentElement.classList.remove('asks');
});
