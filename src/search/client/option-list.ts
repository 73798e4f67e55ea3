import { element } from './element.ts';

/** A list of options below a box: the box keeps the focus and points to the active option (ARIA's combobox). */
export interface OptionList {
  element: HTMLElement;
  /** Shows these options, none of them active; closes where there are none. */
  fill: (options: readonly HTMLLIElement[]) => void;
  close: () => void;
  isOpen: () => boolean;
  /** Makes the next or the one before active; between the last and the first none is. */
  step: (by: 1 | -1) => void;
  /** The address of the active option. */
  chosen: () => string | null;
}

/** Makes the list of a box and tells assistive technology of it. */
export function optionList(input: HTMLInputElement, id: string): OptionList {
  const list = element('ul', {
    id,
    role: 'listbox',
    'aria-label': '检索建议',
    class: 'search-list',
  });
  const describe = { role: 'combobox', 'aria-controls': id, 'aria-autocomplete': 'list' };
  for (const [name, value] of Object.entries(describe)) input.setAttribute(name, value);
  input.autocomplete = 'off';

  let active = -1;
  const options = () => Array.from(list.querySelectorAll('li'));
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
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  };
  open(false);
  // A press would take the focus from the box before the click comes.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option?.dataset.href) location.assign(option.dataset.href);
  });
  return {
    element: list,
    fill: (fresh) => {
      list.replaceChildren(...fresh);
      open(fresh.length > 0);
    },
    close: () => {
      open(false);
    },
    isOpen: () => !list.hidden,
    step: (by) => {
      const count = options().length;
      activate(((active + by + count + 2) % (count + 1)) - 1);
    },
    chosen: () => options()[active]?.dataset.href ?? null,
  };
}
