import { numberedIds } from './numbered-ids.ts';

/**
 * The form that jumps to a number: where the document has several records with it (point 6 and task
 * 6), pressing again goes to the next one.
 */
const form = document.querySelector<HTMLFormElement>('[data-jump]');
const input = form?.querySelector('input');
const answer = form?.querySelector('output');
const ids = [...document.querySelectorAll('.it[id], .tasks tr[id]')].map(({ id }) => id);
let last = '';
let turn = 0;

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!input || !answer) return;
  const found = numberedIds(ids, input.value);
  turn = input.value === last ? turn + 1 : 0;
  last = input.value;
  const id = found[turn % Math.max(1, found.length)];
  answer.textContent =
    id === undefined
      ? '本文件没有这个编号。'
      : found.length > 1
        ? `有${found.length}处，再按到下一处。`
        : '';
  if (id !== undefined) location.hash = id;
});
