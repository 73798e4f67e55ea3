/** A template of an address: an id between two slashes, or between that of its kind and a slash. */
const MADE = /`\/(?:(?:unit|topic|ref)\/)?\$\{[^}]*\}\/`/;

/** The files that may. */
const MAY = [
  'src/model/address.ts',
  // The site's base is no address of a page.
  'scripts/lib/settings/site-settings.ts',
  // Shared with the home page, the module would become one more file that every item page loads.
  'src/components/enhance/home-unit.ts',
];

/** The files that make an address from an id though `src/model/address.ts` is there for it. */
export function addressMakers(texts: ReadonlyMap<string, string>): string[] {
  return [...texts]
    .filter(([file, text]) => MADE.test(text) && !MAY.includes(file) && !file.endsWith('.test.ts'))
    .map(([file]) => file);
}
