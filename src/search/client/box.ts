import { pathOfTarget } from '../path-of-target.ts';
import { jumpTarget, suggest } from '../suggest.ts';
import type { Table } from '../table.ts';
import { element } from './element.ts';
import { openTable } from './open-corpus.ts';
import { renderOption, renderWholeText } from './render-option.ts';
import { pageHref, siteRoot } from './site-root.ts';

/**
 * Makes a search form suggest as one types; without it the form still works.
 *
 * @param styled settled when the list of suggestions can be shown as it should look
 */
export function startBox(form: HTMLFormElement, styled: Promise<void>): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input || input.getAttribute('role') === 'combobox') return;
  const root = siteRoot(form);
  const id = `${input.id || 'search'}-list`;
  const list = element('ul', {
    id,
    role: 'listbox',
    'aria-label': '检索建议',
    class: 'search-list',
  });
  const live = element('span', { class: 'search-live', 'aria-live': 'polite' });
  list.hidden = true;
  form.append(list, live);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': id,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  })) {
    input.setAttribute(name, value);
  }

  let table: Table | null = null;
  let active = -1;
  const options = () => Array.from(list.querySelectorAll('li'));
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = (index: number) => {
    active = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === active));
    });
    const option = options()[active];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = () => {
    if (!table) return;
    const known = table;
    const targets = suggest(input.value, known);
    const asked = input.value.trim();
    const found = targets.map((target, at) => renderOption(target, known, root, `${id}-${at}`));
    const all = asked === '' ? [] : [renderWholeText(asked, form, `${id}-all`)];
    list.replaceChildren(...found, ...all);
    live.textContent = input.value.trim() === '' ? '' : `有${targets.length}条建议`;
    activate(-1);
    list.hidden = asked === '';
    input.setAttribute('aria-expanded', String(asked !== ''));
  };

  Promise.all([openTable(root), styled]).then(
    ([loaded]) => {
      table = loaded;
      // On the search page the box is filled from the start; that is not typing.
      const typed = input.dataset.typed ?? (form.closest('[data-search-page]') ? '' : input.value);
      if (document.activeElement === input && typed !== '') show();
    },
    () => {
      // The page of results says that the index is missing; here only the suggestions are.
    },
  );
  input.addEventListener('input', (event) => {
    input.dataset.typed = '1';
    // An input method writes pinyin into the box before the characters: nothing to look for yet.
    if (!(event instanceof InputEvent && event.isComposing)) show();
  });
  input.addEventListener('compositionend', show);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key === 'Process') return;
    const count = options().length;
    const open = !list.hidden && count > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) show();
      else
        activate(((active + (event.key === 'ArrowDown' ? 1 : -1) + count + 2) % (count + 1)) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
      // Called by a key, the box goes as it came; reached otherwise, it only closes its list.
      if (!open || cameFrom() !== null) leave(input);
    } else if (event.key === 'Enter') {
      const chosen = active >= 0 ? options()[active]?.dataset.href : null;
      const jump = table && !chosen ? jumpTarget(input.value, table) : null;
      const href = chosen ?? (table && jump ? pageHref(pathOfTarget(jump, table), root) : null);
      close();
      if (href === null) return;
      event.preventDefault();
      location.assign(href);
    }
  });
  // A press would take the focus from the box before the click comes.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option?.dataset.href) location.assign(option.dataset.href);
  });
  input.addEventListener('blur', close);
}

/** Where the focus was before `/` or Ctrl-K called the box; null when it was reached otherwise. */
function cameFrom(): HTMLElement | null {
  const before = (window as { searchCameFrom?: unknown }).searchCameFrom;
  return before instanceof HTMLElement ? before : null;
}

/** Gives the focus back. */
function leave(input: HTMLInputElement): void {
  const before = cameFrom();
  (window as { searchCameFrom?: unknown }).searchCameFrom = null;
  input.blur();
  if (before?.isConnected) before.focus();
}
