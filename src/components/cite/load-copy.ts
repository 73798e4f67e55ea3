import { atFirstSign } from '../enhance/first-sign.ts';

/**
 * What a page loads for copying: a few listeners. The rest comes when the reader first moves the
 * pointer or presses a key, so that it is there before a button is pressed or text is selected. A part
 * that did not come is asked for again by the next press.
 */
const load = () => import('./copy-actions.ts');

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (button instanceof HTMLElement) void load().then(({ copyFrom }) => copyFrom(button));
});

atFirstSign(() => void load());
