import { listMediaTypes } from './client.ts';
import { keepRows } from './csv-rows.ts';
import { handOver } from './hand-over.ts';

/** Hands some rows of a .csv of the page's own edition to the reader, in the order wanted. */
export async function downloadRows(
  file: string,
  indexes: readonly number[],
  name: string,
): Promise<void> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  handOver(keepRows(await answer.text(), indexes), listMediaTypes.csv, `${name}.csv`);
}
