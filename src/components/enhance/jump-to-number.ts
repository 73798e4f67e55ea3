import { hasWords } from './has-words.ts';
import { itemName, itemsOfPage, numberLink } from './items-of-page.ts';
import { narrowable } from './narrowable.ts';
import { numberedIds } from './numbered-ids.ts';
import { openNarrow } from './offer-narrow.ts';
import { reveal } from './reveal.ts';

/** So many places are offered by name. */
const MAX_OFFERED = 12;

/**
 * The form that jumps to a number. Where the document has several items with it (point 6 and task 6,
 * or the second paragraph of each section), they are offered by name.
 */
const form = document.querySelector<HTMLFormElement>('[data-jump]');
const input = form?.querySelector('input');
const answer = form?.querySelector('output');
const items = itemsOfPage();
const numbered = items.map((item) => ({
  id: item.id,
  label: numberLink(item)?.textContent ?? '',
  name: itemName(item),
}));

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!input || !answer) return;
  const typed = input.value.trim();
  const found = numberedIds(numbered, typed);
  answer.textContent = '';
  const [only] = found;
  if (typed === '') answer.textContent = '请输入编号。';
  else if (only === undefined)
    answer.append(`本文件没有印出“${typed}”这个编号。`, ...narrowed(typed));
  else if (found.length === 1) goTo(only);
  else answer.append(`有${found.length}处：`, ...offers(found, goTo));
});

/** What is no number may be words: the items that have them can be listed alone. */
function narrowed(typed: string): HTMLElement[] {
  const count = items.filter((item) => hasWords(item, typed)).length;
  if (count === 0 || !narrowable()) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `只看含有它的${count}条`;
  button.addEventListener('click', () => {
    void openNarrow().then((panel) => {
      const field = panel?.querySelector('input');
      if (!field) return;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
      answer?.replaceChildren();
    });
  });
  return [button];
}

/** Goes to an item, with the keyboard too. */
function goTo(id: string): void {
  reveal(id);
  location.hash = id;
  const item = document.getElementById(id);
  if (!item) return;
  // An address that does not change moves nothing.
  item.scrollIntoView();
  numberLink(item)?.focus({ preventScroll: true });
}

function offers(ids: readonly string[], go: (id: string) => void): (Node | string)[] {
  const links = ids.slice(0, MAX_OFFERED).map((id) => {
    const link = document.createElement('a');
    link.href = `#${id}`;
    const item = items.find((one) => one.id === id);
    link.textContent = item ? itemName(item) : id;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go(id);
    });
    return link;
  });
  return ids.length > MAX_OFFERED ? [...links, '……请写得更全。'] : links;
}
