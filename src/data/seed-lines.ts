import { splitLines } from './split-lines.ts';

const files = import.meta.glob<string>('/seeds/*/document.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const lines = new Map(
  Object.entries(files).map(([path, text]) => [path.split('/')[2] ?? path, splitLines(text)]),
);

/** The lines of a document's seed, exactly as they stand in it; line n is at index n − 1. */
export function seedLines(document: string): readonly string[] {
  const found = lines.get(document);
  if (!found) throw new Error(`no seed for ${document}`);
  return found;
}
