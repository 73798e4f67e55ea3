/**
 * The search in the browser: one classic script, since module scripts do not run from file://. It is
 * loaded when a reader turns to the box, on the search page, and on a page that a result opened.
 */
import { isOfThisEdition } from '../../edition/page-edition.ts';
import { STAMP } from '../../edition/stamp.ts';
import { startBox } from './box.ts';
import { loadStyles } from './load-styles.ts';
import { markPage } from './mark-page.ts';
import { startResultsPage } from './results-page.ts';
import { siteRoot } from './site-root.ts';

if (isOfThisEdition(STAMP, 'search.js')) start();

function start(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  let styled: Promise<void> | undefined;
  document.querySelectorAll<HTMLFormElement>('form[role=search]').forEach((form) => {
    styled ??= loadStyles(siteRoot(form));
    startBox(form, styled);
    if (page?.contains(form)) startResultsPage(page, form);
  });
  const main = document.querySelector('main');
  if (main && !page) markPage(main);
}
