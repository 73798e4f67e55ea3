import type { Diagnostic } from '../../import/diagnostics/diagnostic.ts';
import type { Page } from './parse-page.ts';

/** A built site as the rules see it. */
export interface Site {
  /** What stands before a file's path in a report, e.g. `dist/`. */
  label: string;
  /** The site's base, with a slash at both ends. */
  base: string;
  /** The site's origin (`https://example.cn`); links to it are links inside the site. */
  origin: string;
  /** Every file, relative to the folder. */
  files: ReadonlySet<string>;
  /** Every page, by its file. */
  pages: ReadonlyMap<string, Page>;
  /** The text files, pages included, by their file. */
  texts: ReadonlyMap<string, string>;
}

/** A rule reads the whole site and says what is wrong with it. */
export type SiteRule = (site: Site) => Diagnostic[];
