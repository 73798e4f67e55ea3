import JSZip from 'jszip';

/** The first moment that a zip can name: every entry gets it, whatever the clock says. */
const ZIP_EPOCH = new Date(Date.UTC(1980, 0, 1));

/** Relationship ids that the docx library draws at random: rId and 21 letters. */
const RANDOM_ID = /\brId[A-Za-z0-9_-]{21}(?![A-Za-z0-9_-])/g;

/** Numbers random relationship ids in the order in which the parts first name them. */
function numberedIds(): (text: string) => string {
  const numbers = new Map<string, string>();
  return (text) =>
    text.replace(RANDOM_ID, (id) => {
      const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`;
      numbers.set(id, known);
      return known;
    });
}

/**
 * An office file whose bytes depend on its content alone: fixed times inside the zip and in its core
 * properties, numbered relationship ids. `date` is the ISO date that the file gives for itself.
 */
export async function settleZip(
  bytes: ArrayBuffer,
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const given = await JSZip.loadAsync(bytes);
  const settled = new JSZip();
  const renumber = numberedIds();
  for (const name of Object.keys(given.files)) {
    const file = given.files[name];
    if (file === undefined || file.dir) continue;
    const text = renumber(await file.async('string')).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${date}T00:00:00Z`,
    );
    settled.file(name, text, { date: ZIP_EPOCH, createFolders: false });
  }
  return new Uint8Array(
    await settled.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE', platform: 'DOS' }),
  );
}
