import { siteWords, type SiteWords } from '../../../src/model/site-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseYaml } from '../editorial/parse-yaml.ts';

/**
 * Reads and checks the text of `seeds/site.yaml`; null where it is broken, which the diagnostics say, and
 * where it is empty: a file that could not be read at all is said by who tried.
 *
 * @param ids of every document, section and record: an example that is not among them is left out, as
 *   when its document was taken down
 */
export function readSiteWords(
  file: string,
  text: string,
  ids: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): SiteWords | null {
  if (text === '') return null;
  const { value } = parseYaml(file, text, siteWords, diagnostics);
  if (value === null) return null;
  const { doubled, addresses } = value.examples;
  return {
    ...value,
    examples: {
      ...value.examples,
      doubled: doubled !== null && ids.has(`${doubled}a`) ? doubled : null,
      addresses: addresses.filter(({ id }) => ids.has(id)),
    },
  };
}
