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
/** Under where a jump puts an item, in pixels; a row of one line is higher, so that the next is not yet read. */
const BELOW_JUMP = 16;
let currentLink: HTMLAnchorElement | undefined;
let currentItem = -1;

function follow(): void {
  const link = links.get((lastAbove(inSight(headings), HEADING_LINE) ?? headings[0])?.id ?? '');
  if (link !== currentLink) {
    currentLink?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    currentLink = link;
  }
  const shown = inSight(itemsOfPage());
  // A jump leaves room above, on a narrow screen for the bar with the place.
  const [first] = shown;
  const room = first ? parseFloat(getComputedStyle(first).scrollMarginTop) || 0 : 0;
  const item = lastAbove(shown, room + BELOW_JUMP);
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
