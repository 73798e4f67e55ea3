import { listFormats } from '../../export/client.ts';
import { element } from '../../search/client/element.ts';
import { listFormatName } from '../../view/words/words.ts';
import { markDocument } from './mark-document.ts';
import { markRelations } from './mark-relations.ts';
import type { Narrowable } from './narrowable.ts';
import { printWhole } from './print-whole.ts';
import { revealLinked } from './reveal.ts';
import { startLists } from './start-lists.ts';

const marks = { document: markDocument, relations: markRelations };

/** Makes the filter of a long list and starts it; the filter of all other lists does the work. */
export function narrowList(found: Narrowable, button: HTMLElement): HTMLElement {
  const { kind, list, items, place } = found;
  for (const item of items) item.dataset.item = '';
  list.id ||= 'listed';
  const made = marks[kind](found);
  const output = element('output', { role: 'status' });
  const clear = element('button', { type: 'button', 'data-reset': '', hidden: '' }, '清除筛选');
  const panel = element(
    'div',
    {
      id: 'narrow',
      class: 'cite small noprint',
      role: 'group',
      'aria-label': '筛选',
      'data-filter': list.id,
      'data-counter': '条',
      'data-nocopy': '',
    },
    element('label', {}, '含有 ', wordField()),
    ...made.choices
      .filter(([, , options]) => options.length > 1)
      .map(([key, label, options]) => selectField(key, label, [['', '全部'], ...options])),
    ...(made.sorts.length > 0
      ? [selectField('sort', '次序', [['', '按文件次序'], ...made.sorts])]
      : []),
    element('p', { class: 'go cite-small' }, output, clear),
    ...takePanel(made.heading),
  );
  button.setAttribute('aria-controls', panel.id);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!clear.hidden) clear.click();
    else {
      button.click();
      button.focus({ preventScroll: true });
    }
  });
  panel.addEventListener('listed', () => {
    const count = list.querySelectorAll('[data-item]:not([hidden])').length;
    button.textContent = panel.dataset.said ? `筛选出${count}条` : '筛选';
    made.follow(panel);
  });
  place(panel);
  printWhole(panel);
  revealLinked();
  startLists();
  return panel;
}

function wordField(): HTMLElement {
  return element('input', {
    type: 'search',
    name: 'has',
    size: '12',
    'data-key': 'has',
    'data-label': '含有',
    placeholder: '字词、单位',
    autocomplete: 'off',
  });
}

function selectField(
  key: string,
  label: string,
  options: readonly (readonly [string, string])[],
): HTMLElement {
  const select = element(
    'select',
    { name: key, 'data-key': key, 'data-label': label, autocomplete: 'off' },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  return element('label', {}, `${label} `, select);
}

/** Taking along fetches data, which a page on a disk cannot. */
function takePanel(heading: string | undefined): HTMLElement[] {
  if (location.protocol === 'file:') return [];
  const home = document.querySelector<HTMLAnchorElement>('.head .name');
  const panel = element(
    'p',
    {
      class: 'go cite-small',
      hidden: '',
      'data-take-shown': '',
      'data-counter': '条',
      'data-base': home?.pathname ?? '/',
      ...(heading === undefined ? {} : { 'data-heading': heading }),
    },
    element('span', { 'data-count': '' }),
    ...listFormats.map((format) =>
      element('button', { type: 'button', 'data-format': format }, listFormatName[format]),
    ),
    element('span', { 'aria-live': 'polite' }),
  );
  return [panel];
}
