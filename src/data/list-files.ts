import { listFormats, listMediaTypes, writeList, type ListFormat } from '../export/client.ts';
import type { TaskList } from '../export/task-list.ts';
import { dataDate } from './changes.ts';
import { rootOfSite } from './root-of-site.ts';

/** Where and when this build makes its lists. */
export function listMoment(): { root: string; date: string } {
  return { root: rootOfSite(), date: dataDate() };
}

/** One static path for each format of each of these things. */
export function listPaths<P extends string, T extends { id: string }>(
  param: P,
  things: readonly T[],
): { params: Record<P | 'format', string>; props: { thing: T; format: ListFormat } }[] {
  return things.flatMap((thing) =>
    listFormats.map((format) => ({
      params: { [param]: thing.id, format } as Record<P | 'format', string>,
      props: { thing, format },
    })),
  );
}

/** A list's file as the answer of an endpoint. */
export async function listResponse(format: ListFormat, list: TaskList): Promise<Response> {
  return new Response(await writeList(format, list), {
    headers: { 'Content-Type': listMediaTypes[format] },
  });
}
