import { listMediaTypes, writeList, type ListFormat } from './client.ts';
import { handOver } from './hand-over.ts';
import type { TaskList } from './task-list.ts';

/** Makes a list's file in the browser and hands it to the reader under an ASCII name. */
export async function downloadList(
  format: ListFormat,
  list: TaskList,
  name: string,
): Promise<void> {
  handOver(await writeList(format, list), listMediaTypes[format], `${name}.${format}`);
}
