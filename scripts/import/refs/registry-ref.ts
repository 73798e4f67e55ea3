import { z } from 'astro/zod';
import { refKind } from '../../../src/model/ref.ts';
import { documentCode } from '../../../src/model/vocabulary.ts';

/** An entry of `seeds/registry/refs.yaml`. */
export const registryRef = z.strictObject({
  /** Fixed ASCII id, also its address. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The name under which it is listed, without 《》 or “”. */
  name: z.string().min(1),
  kind: refKind,
  /** Names that mean it wherever they stand; blanks and forms of punctuation make no difference. */
  names: z.array(z.string().min(2)).min(1),
  /** Names that mean it only in one document (《纲要》 in the national list), by document code. */
  localNames: z.record(documentCode, z.array(z.string().min(2))).default({}),
  /** Names that mean it in one document where they stand without 《》, by document code. */
  unmarkedNames: z.record(documentCode, z.array(z.string().min(4))).default({}),
  /** Code of the document of this collection that it is, or null. */
  document: documentCode.nullable().default(null),
  /** In Chinese; empty where there is nothing to say. */
  note: z.string().default(''),
});
export type RegistryRef = z.infer<typeof registryRef>;
