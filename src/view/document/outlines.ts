import { outlineOf, type Outline } from '../../cite/outline-of.ts';
import { loadSite } from '../../data/load-site.ts';

/** A static path for each document whose whole text may be given, with its outline. */
export async function outlinePaths(): Promise<
  { params: { id: string }; props: { outline: Outline } }[]
> {
  const { documents, recordsOf, sectionsOf } = await loadSite();
  return documents.map((document) => {
    const records = recordsOf.get(document.id) ?? [];
    // A reprint that is limited to its headings gives its text to nobody.
    const shown = document.reprint === 'full' ? records : [];
    const outline = outlineOf(document, shown, sectionsOf.get(document.id) ?? []);
    return { params: { id: document.id }, props: { outline } };
  });
}
