import { join } from 'node:path';
import { z } from 'astro/zod';
import { contentDocument } from '../../src/model/document.ts';
import { publicPlace } from '../../src/model/place.ts';
import { contentRecord } from '../../src/model/record.ts';
import { contentUnit } from '../../src/model/unit.ts';
import { variantsOf } from '../../src/memo/corpus/variants.ts';
import type { MemoData } from '../../src/memo/corpus/finding.ts';
import { UserError } from '../lib/command/user-error.ts';
import { listFiles } from '../lib/io/list-files.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { readFrontmatter } from '../import/mdx/read-frontmatter.ts';

async function readText(path: string): Promise<string> {
  const bytes = await readIfFile(path);
  if (!bytes) throw new UserError(`缺少 ${path}：先运行 npm run content`);
  return bytes.toString('utf8');
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const value: unknown = JSON.parse(await readText(path));
  return z.array(schema).parse(value);
}

/**
 * Reads what the memo linker needs from a `content/` folder, so that the command works after
 * `npm run content` and without a build. The records come in the order of their documents.
 */
export async function readContent(folder: string): Promise<MemoData> {
  // First, since its absence says best that nothing was imported yet.
  const data = (name: string) => join(folder, 'data', `${name}.json`);
  const documents = await readJson(data('documents'), contentDocument.loose());
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.mdx'));
  const records = await Promise.all(
    files.map(async (file) =>
      contentRecord.loose().parse(readFrontmatter(await readText(join(folder, file)))),
    ),
  );
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const rank = ({ document }: { document: string }) => order.get(document) ?? order.size;
  const lists = {
    documents,
    records: records.sort((a, b) => rank(a) - rank(b) || a.position - b.position),
    units: await readJson(data('units'), contentUnit.loose()),
    places: await readJson(data('places'), publicPlace.loose()),
  };
  return { ...lists, variants: variantsOf(lists) };
}
