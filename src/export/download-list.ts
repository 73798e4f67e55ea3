import { listMediaTypes, writeList, type ListFormat } from './client.ts';
import type { TaskList } from './task-list.ts';

/** Makes a list's file in the browser and hands it to the reader under an ASCII name. */
export async function downloadList(
  format: ListFormat,
  list: TaskList,
  name: string,
): Promise<void> {
  const bytes = await writeList(format, list);
  const url = URL.createObjectURL(new Blob([bytes], { type: listMediaTypes[format] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${format}`;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
