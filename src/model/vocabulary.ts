import { z } from 'astro/zod';

/**
 * The closed vocabularies of the public contract. Every value here appears in `/data/*.json`,
 * so a value may be added but never renamed.
 */

/** The five documents' codes are not listed here: a new document is a new folder in `seeds/`. */
export const documentCode = z.string().regex(/^[a-z]{2}\d{2,4}$/);

/** Administrative level of a document or a unit; the news report is a level of its own. */
export const levels = ['national', 'province', 'county', 'news'] as const;
export const level = z.enum(levels);
export type Level = z.infer<typeof level>;

/** What a record is, independent of the document that it stands in. */
export const kinds = [
  'notice',
  'point',
  'task',
  'national-task',
  'paragraph',
  'box-item',
  'indicator',
  'work',
  'target',
  'safeguard',
] as const;
export const kind = z.enum(kinds);
export type Kind = z.infer<typeof kind>;

/** The role words that the sources use: annex and county scheme, then the national list. */
export const roles = ['责任单位', '配合单位', '局内', '省份', '城市'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

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
