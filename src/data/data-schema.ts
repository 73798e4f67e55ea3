import { z } from 'astro/zod';
import type { DataFile } from './public-data.ts';
import { fieldDescriptions } from './field-descriptions.ts';

/** A node of a JSON Schema, as far as we walk it. */
interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode | false;
  prefixItems?: SchemaNode[];
  anyOf?: SchemaNode[];
  minimum?: number;
  maximum?: number;
  [keyword: string]: unknown;
}

/** Adds to every property its description, found under its dotted path. */
function describe(node: SchemaNode, path: string): void {
  // Zod states the range of safe integers, which says nothing about the data.
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const place = `${path}.${name}`;
    const description = fieldDescriptions[place];
    if (description === undefined) throw new Error(`no description of ${place}`);
    child.description = description;
    describe(child, place);
  }
  if (node.items) describe(node.items, path);
  for (const child of [...(node.prefixItems ?? []), ...(node.anyOf ?? [])]) describe(child, path);
}

/** The JSON Schema (draft 2020-12) of a data file; `id` is its own absolute address. */
export function dataSchema(name: string, file: DataFile, id: string): object {
  const whole = z.strictObject({ [file.key]: z.array(file.item) });
  const schema = z.toJSONSchema(whole, { target: 'draft-2020-12' }) as SchemaNode;
  const list = schema.properties?.[file.key];
  if (!list?.items) throw new Error(`${name} has no list`);
  list.description = file.about;
  describe(list.items, name);
  const { $schema, ...rest } = schema;
  return { $schema, $id: id, title: `${name}.json`, ...rest };
}
