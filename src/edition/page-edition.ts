declare global {
  interface Window {
    /** Asks the site for its edition; early.js sets it, on every page. */
    siteChanged?: () => Promise<boolean>;
  }
}

/** What a reader is told whose page and the site are of two editions. */
export const UPDATED = '本站已更新，请刷新本页。';

/** A file that a page joins to itself: it says of which edition it is, and which file it is. */
export interface Joined<Data> {
  edition: string;
  /** Its name without folder and ending: `table`, `texts/sx2022/t45`. */
  id: string;
  data: Data;
}

/** Thrown in place of what is of another edition than the page: it must not be joined to it. */
export class EditionChanged extends Error {
  override name = 'EditionChanged';
}

/** The edition that a page names; empty where it names none. */
export function editionOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name=edition]')?.content ?? '';
}

/** The address of a file that this page joins to itself, below the site's root. */
export function joinedPath(name: string): string {
  return `search-data/${editionOf(document)}/${name}`;
}

/**
 * Makes sure that what came is of this page's edition.
 *
 * @throws {EditionChanged} when it is of another; anything without an edition is none of our files
 */
export function needSameEdition(edition: unknown, name: string): void {
  if (typeof edition !== 'string') throw new TypeError(`${name} names no edition`);
  if (edition === editionOf(document)) return;
  // Whoever asks then whether the site has changed is told so without asking the site.
  document.documentElement.dataset.updated = '';
  throw new EditionChanged(name);
}

/**
 * Asks, after something did not come or came from another edition, whether the site has been updated
 * since this page was loaded. If so, the page says it to the reader for good and offers to load anew.
 */
export async function siteChanged(): Promise<boolean> {
  // The script that asks may come after the one that wants to know.
  if (!window.siteChanged && document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  return (await window.siteChanged?.()) ?? 'updated' in document.documentElement.dataset;
}

/** Whether a script is of this page's edition; if not, the reader is told, and it must do nothing. */
export function isOfThisEdition(edition: string, name: string): boolean {
  try {
    needSameEdition(edition, name);
    return true;
  } catch {
    void siteChanged();
    return false;
  }
}
