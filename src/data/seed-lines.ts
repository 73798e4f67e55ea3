import { z } from 'astro/zod';
import { account } from '../model/account.ts';
import { splitLines } from './split-lines.ts';

const files = import.meta.glob<string>('/seeds/*/document.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The accounts as the import writes them; none before its first run. */
const accounts = z
  .array(account)
  .parse(
    Object.values(
      import.meta.glob<unknown>('/content/data/accounts.json', { import: 'default', eager: true }),
    )[0] ?? [],
  );

/** The lines of a document in which something is not to be published. */
function withheldLines(document: string): Set<number> {
  const entries = accounts.find((each) => each.document === document)?.entries ?? [];
  return new Set(
    entries
      .filter(({ reason }) => reason === 'withheld')
      .flatMap(({ lines: [from, to] }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      ),
  );
}

const lines = new Map(
  Object.entries(files).map(([path, text]) => {
    const document = path.split('/')[2] ?? path;
    const withheld = withheldLines(document);
    const shown = splitLines(text).map((line, index) =>
      withheld.has(index + 1) ? '（这一行有不公开的内容）' : line,
    );
    return [document, shown];
  }),
);

/**
 * The lines of a document's seed, exactly as they stand in it but for those of which something is not to
 * be published; line n is at index n − 1.
 */
export function seedLines(document: string): readonly string[] {
  const found = lines.get(document);
  if (!found) throw new Error(`no seed for ${document}`);
  return found;
}
