import { itemName, itemsOfPage } from './items-of-page.ts';

/** Shows where the reader is: in the contents list, and as the item and its place in the whole. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
const items = itemsOfPage();
const where = document.querySelector<HTMLElement>('.where');
const place = where?.querySelector('span');

/** What begins above this line of the screen, in pixels, is being read: a heading and what is under it. */
const HEADING_LINE = 160;
/** Just under where a jump puts an item (a rem, at most 22), and above the row after one of one line. */
const ITEM_LINE = 32;
let currentLink: HTMLAnchorElement | undefined;
let currentItem = -1;

function follow(): void {
  const link = links.get((lastAbove(inSight(headings), HEADING_LINE) ?? headings[0])?.id ?? '');
  if (link !== currentLink) {
    currentLink?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    currentLink = link;
  }
  const item = lastAbove(inSight(itemsOfPage()), ITEM_LINE);
  const at = item ? items.indexOf(item) : -1;
  if (at === currentItem || !where || !place) return;
  currentItem = at;
  place.textContent = item
    ? `${itemName(item)} · ${at + 1}／${items.length}`
    : `共${items.length}条`;
  where.style.setProperty('--read', `${((at + 1) / items.length) * 100}%`);
}

/** Those that no filter hides; in which order they stand can change too. */
function inSight(elements: readonly HTMLElement[]): HTMLElement[] {
  return elements.filter((element) => element.offsetParent !== null);
}

/** The last element that begins above a line; they stand one below the other. */
function lastAbove(elements: readonly HTMLElement[], line: number): HTMLElement | undefined {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return elements[from - 1];
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  },
  { passive: true },
);
follow();
