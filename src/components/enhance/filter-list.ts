import { filterNames, filterWords } from './filter-words.ts';
import { hasWords } from './has-words.ts';
import { sortItems } from './sort-items.ts';

/**
 * Filters and sorts a list in place. `[data-filter=ID]` holds fields (`[data-key]`): selects whose
 * keys are data attributes of the items (`[data-item]`) of the element with that id, a text field
 * with the key `has`, and a select with the key `sort`. What is set stands in the address.
 *
 * A part (`[data-group]`) without an item is hidden; its heading can itself be an item
 * (`[data-head]`) and stays as long as the part does. What belongs to an item elsewhere
 * (`[data-with]`) goes with the item of that `data-own`. An item whose place is part of a text
 * (`[data-fixed]`) is never moved.
 *
 * The group tells of each listing (`listed`), and lists anew without touching the address when it is
 * told to (`apply`).
 */
type Field = HTMLSelectElement | HTMLInputElement;

function fits(item: HTMLElement, { dataset, value }: Field): boolean {
  const key = dataset.key ?? '';
  return key === 'has'
    ? hasWords(item, value)
    : (item.dataset[key] ?? '').split(' ').includes(value);
}

/** `角色：配合单位`, as the field's label and the chosen words say it. */
function nameOf(field: Field): string {
  const words = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value;
  return `${field.dataset.label ?? ''}：${words?.trim() ?? ''}`;
}

function watch(group: HTMLElement, list: HTMLElement): void {
  const all = <E extends HTMLElement = HTMLElement>(root: HTMLElement, what: string) => [
    ...root.querySelectorAll<E>(what),
  ];
  const items = all(list, '[data-item]');
  const companions = all(list, '[data-with]');
  const fields = all<Field>(group, '[data-key]');
  const sort = fields.find(({ dataset }) => dataset.key === 'sort');
  const output = group.querySelector('output');
  const reset = group.querySelector<HTMLElement>('[data-reset]');
  const stays = ({ dataset }: HTMLElement) => 'head' in dataset || 'fixed' in dataset;
  const movable = [...items.filter((item) => !stays(item)), ...companions];
  for (const set of [items, companions])
    set.forEach((item, index) => (item.dataset.at = String(index)));
  // As the page was written: an order can put an item outside its part.
  const parts = all(list, '[data-group]').map((part) => {
    const inside = (item: HTMLElement) => part.contains(item);
    return { part, items: items.filter(inside), companions: companions.filter(inside) };
  });

  const apply = () => {
    const set = fields.filter((field) => field !== sort && field.value.trim() !== '');
    const fitting = (by: readonly Field[]) =>
      items.filter((item) => by.every((field) => fits(item, field)));
    const fit = new Set(fitting(set));
    for (const item of items) {
      item.toggleAttribute('data-out', !fit.has(item));
      item.hidden = !fit.has(item) && !('head' in item.dataset);
    }
    const owns = new Set([...fit].map(({ dataset }) => dataset.own));
    for (const each of companions) each.hidden = !owns.has(each.dataset.with);
    for (const { part, items: own, companions: others } of parts)
      part.hidden = !own.some((item) => fit.has(item)) && others.every(({ hidden }) => hidden);
    sortItems(movable, sort?.value ?? '');

    const active = set.map((field) => ({
      name: nameOf(field),
      alone: fitting([field]).length,
      without: fitting(set.filter((other) => other !== field)).length,
    }));
    if (output)
      output.textContent = filterWords(
        fit.size,
        items.length,
        group.dataset.counter ?? '条',
        active,
      );
    if (reset) reset.hidden = set.length === 0;
    if (set.length > 0 || sort?.value) group.dataset.said = filterNames(active);
    else delete group.dataset.said;
    group.dispatchEvent(new CustomEvent('listed'));
  };

  const read = () => {
    const params = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = params.get(field.name) ?? '';
      // A value that does not exist chooses nothing at all.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    apply();
  };

  /** A choice is an entry of the history; so is a word, but not each of its letters. */
  const write = (typed?: HTMLInputElement) => {
    const url = new URL(location.href);
    const typing = typed !== undefined && url.searchParams.has(typed.name);
    for (const { name, value } of fields)
      if (value.trim() === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value.trim());
    if (url.href !== location.href)
      history[typing ? 'replaceState' : 'pushState'](null, '', url.href);
    apply();
  };

  group.addEventListener('change', () => {
    write();
  });
  group.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) write(target);
  });
  reset?.addEventListener('click', () => {
    for (const field of fields) if (field !== sort) field.value = '';
    write();
    fields[0]?.focus();
  });
  group.addEventListener('apply', apply);
  addEventListener('popstate', read);
  read();
  group.dataset.ready = '';
}

/** Starts the filters of the page, once. */
export function filterLists(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const list = document.getElementById(group.dataset.filter ?? '');
    if (list) watch(group, list);
  }
}
