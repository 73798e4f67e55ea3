import { siteChanged } from '../../edition/page-edition.ts';
import { pathOfTarget } from '../targets/path-of-target.ts';
import { jumpTarget, suggest } from '../suggest.ts';
import type { Table } from '../index/table.ts';
import { element } from './element.ts';
import { cameFrom, giveBackFocus } from './give-back-focus.ts';
import { openTable } from './open-corpus.ts';
import { optionList, type OptionList } from './option-list.ts';
import { renderOption, renderWholeText } from './render-option.ts';
import { pageHref, siteRoot } from './site-root.ts';

/** A box that suggests. */
interface Box {
  input: HTMLInputElement;
  list: OptionList;
  /** Shows what may be meant by what stands in the box. */
  show: () => void;
  /** The address of the one page that a number in the box means. */
  numbered: () => string | null;
}

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
  const list = optionList(input, id);
  const live = element('span', { class: 'search-live', 'aria-live': 'polite' });
  form.append(list.element, live);

  let table: Table | null = null;
  const show = () => {
    if (!table) return;
    const options = optionsFor(input.value, table, form, id);
    list.fill(options);
    // The last one is no suggestion but the way to all texts.
    live.textContent = options.length === 0 ? '' : `有${options.length - 1}条建议`;
  };
  const numbered = () => {
    const target = table && jumpTarget(input.value, table);
    return table && target ? pageHref(pathOfTarget(target, table), root) : null;
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
      void siteChanged();
    },
  );
  listen({ input, list, show, numbered });
}

/** What may be meant, then the search for it in all texts; nothing for nothing. */
function optionsFor(
  typed: string,
  table: Table,
  form: HTMLFormElement,
  id: string,
): HTMLLIElement[] {
  const asked = typed.trim();
  if (asked === '') return [];
  const root = siteRoot(form);
  const found = suggest(typed, table).map((target, at) =>
    renderOption(target, table, root, `${id}-${at}`),
  );
  return [...found, renderWholeText(asked, form, `${id}-all`)];
}

function listen(box: Box): void {
  const { input, list, show } = box;
  input.addEventListener('input', (event) => {
    input.dataset.typed = '1';
    // An input method writes pinyin into the box before the characters: nothing to look for yet.
    if (!(event instanceof InputEvent && event.isComposing)) show();
  });
  input.addEventListener('compositionend', show);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key === 'Process') return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.isOpen()) list.step(event.key === 'ArrowDown' ? 1 : -1);
      else show();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onEscape(box);
    } else if (event.key === 'Enter') {
      const href = list.chosen() ?? box.numbered();
      list.close();
      if (href === null) return;
      event.preventDefault();
      location.assign(href);
    }
  });
  input.addEventListener('blur', list.close);
}

/** Called by a key, the box goes as it came; reached otherwise, it only closes its list. */
function onEscape({ input, list }: Box): void {
  const wasOpen = list.isOpen();
  list.close();
  if (!wasOpen || cameFrom() !== null) giveBackFocus(input);
}
