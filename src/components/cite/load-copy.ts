import { atFirstSign } from '../enhance/first-sign.ts';

/**
 * What a page loads for copying: a few listeners. The rest comes when the reader first moves the
 * pointer or presses a key, so that it is there before a button is pressed or text is selected. A part
 * that did not come is asked for again by the next press.
 */
const load = () => import('./copy-actions.ts');

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (button instanceof HTMLElement) {
    load().then(
      ({ copyFrom }) => copyFrom(button),
      async () => {
        // What else would say it has not come either.
        if (!(await window.siteChanged?.())) button.textContent = '没能复制，再按一次';
      },
    );
  }
});

atFirstSign(() => {
  load().catch(() => window.siteChanged?.());
});
