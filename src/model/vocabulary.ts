import { z } from 'astro/zod';

export { kind, kinds, type Kind } from './kinds.ts';
export { level, levels, type Level } from './levels.ts';
export { role, type Role } from './roles.ts';

/**
 * The closed vocabularies of the public contract; levels, kinds and roles have a table each beside this. Every value here appears in `/data/*.json`,
 * so a value may be added but never renamed.
 */

/**
 * The first parts of addresses that are pages or folders of the site itself, and so no codes of documents.
 * Those of more than eight characters could be none anyway; they stand here to be whole.
 */
export const reservedWords: readonly string[] = [
  'search',
  'units',
  'unit',
  'topics',
  'topic',
  'indicators',
  'refs',
  'ref',
  'unassigned',
  'chain',
  'documents',
  'series',
  'memo',
  'mcp',
  'cite',
  'corrections',
  'changes',
  'about',
  'account',
  'data',
  'help',
  'rules',
  'fonts',
  'pagefind',
  'edition',
  'offline',
  'compare',
  'place',
  'places',
  'index',
  'sitemap',
  'robots',
  'favicon',
  'llms',
  'registry',
  'site',
];

/** Two to eight lower-case letters and digits: a folder of `seeds/` and the first part of addresses. */
export const documentCode = z
  .string()
  .regex(/^[a-z0-9]{2,8}$/)
  .refine((code) => !reservedWords.includes(code));

/**
 * How we know that a unit is responsible.
 * - `printed`: it stands in the record's own cell or sentence;
 * - `aligned`: one printed list serves several rows, and its order and count settle which is whose;
 * - `inferred`: the editors' reading, since neither order nor count settles it; always with a note.
 */
export const bases = ['printed', 'aligned', 'inferred'] as const;
export const basis = z.enum(bases);
export type Basis = z.infer<typeof basis>;

/**
 * Kinds of editorial note.
 * - `transcription`: damage of the scan that the text itself proves;
 * - `doubt`: the issuer's own text looks wrong, or two places disagree; kept as printed;
 * - `gap`: words, a title, a number or a unit are lost;
 * - `alignment`: which fragment, heading or unit belongs to which record.
 */
export const noteKinds = ['transcription', 'doubt', 'gap', 'alignment'] as const;
export const noteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof noteKind>;

/** How sure the editors are of a reading. */
export const certainties = ['high', 'medium', 'low'] as const;
export const certainty = z.enum(certainties);
export type Certainty = z.infer<typeof certainty>;

/** `>=` 以上 / 不少于, `>` 超过, `=` a bare figure, `<=` 以下 / 不超过. */
export const comparators = ['>=', '>', '=', '<='] as const;
export const comparator = z.enum(comparators);
export type Comparator = z.infer<typeof comparator>;

/** How two records are related; see `link.ts`. */
export const linkTypes = ['annex-of-point', 'same-text', 'cites-document', 'same-matter'] as const;
export const linkType = z.enum(linkTypes);
export type LinkType = z.infer<typeof linkType>;

/** Who says that a link holds: the print, a computed comparison of the texts, or the editors. */
export const linkBases = ['printed', 'text', 'editor'] as const;
export const linkBasis = z.enum(linkBases);
export type LinkBasis = z.infer<typeof linkBasis>;

/** Stands in a printed text where the scan lost words. */
export const GAP = '〔缺〕';
