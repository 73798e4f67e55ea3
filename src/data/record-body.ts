import { getCollection } from 'astro:content';
import { type BodyPiece, parseBody } from './parse-body.ts';

async function load(): Promise<Map<string, string>> {
  const entries = await getCollection('records');
  return new Map(entries.map((entry) => [entry.id, entry.body ?? '']));
}

let bodies: Promise<Map<string, string>> | undefined;

/** The printed text of a record in paragraphs, with the places of the editors' notes. */
export async function recordBody(id: string): Promise<BodyPiece[][]> {
  bodies ??= load();
  const body = (await bodies).get(id);
  if (body === undefined) throw new Error(`no record ${id}`);
  return parseBody(body);
}
