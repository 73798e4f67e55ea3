import type { Dimension } from '../../search/show/filters.ts';

/** The search page narrowed to some records without a word to look for, site-relative. */
export function searchPath(filters: Partial<Record<Dimension, string>>): string {
  return `/search/?${new URLSearchParams(filters).toString()}`;
}
