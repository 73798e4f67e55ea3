import type { TaskList } from './task-list.ts';

/** The file formats of a list, by the ending of their address. */
export const listFormats = ['xlsx', 'csv', 'docx'] as const;
export type ListFormat = (typeof listFormats)[number];

/** Media types of the formats. */
export const listMediaTypes: Record<ListFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A list as a file's content. The libraries load only when their format is asked for. */
export async function writeList(
  format: ListFormat,
  list: TaskList,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'xlsx') return (await import('./xlsx.ts')).xlsxOf(list);
  if (format === 'docx') return (await import('./docx.ts')).docxOf(list);
  return new TextEncoder().encode((await import('./csv.ts')).csvOf(list));
}
