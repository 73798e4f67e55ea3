/** Where the site stands, found from the search form's own address, which every page has right. */
export function siteRoot(form: HTMLFormElement): URL {
  return new URL('..', form.action);
}

/** The address of a page of the site; from a folder on disk a page is its index.html. */
export function pageHref(path: string, root: URL): string {
  const page = root.protocol === 'file:' && path.endsWith('/') ? `${path}index.html` : path;
  return new URL(page.slice(1), root).href;
}
