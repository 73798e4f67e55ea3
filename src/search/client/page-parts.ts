import { siteRoot } from './site-root.ts';

/** The places of the search page that are filled. */
export interface PageParts {
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  facets: HTMLElement;
  /** Below the list: the button for more. */
  more: HTMLElement;
  /** Above the list: unknown filters, fallback, suggestions. */
  hints: HTMLElement;
  root: URL;
}

/** Finds the places, null where the page lacks one. */
export function findParts(page: HTMLElement, form: HTMLFormElement): PageParts | null {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const status = find('status');
  const facets = find('facets');
  const more = find('more');
  const hints = find('hints');
  const list = page.querySelector<HTMLElement>('#results');
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!status || !facets || !more || !hints || !list || !input) return null;
  return { input, status, list, facets, more, hints, root: siteRoot(form) };
}
